package org.soclifecycle.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarRepository extends JpaRepository<Calendar, UUID> {

    Optional<Calendar> findByName(String name);

    List<Calendar> findAllByOrderByName();
}
