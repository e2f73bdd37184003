package org.soclifecycle.program;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarRepository extends JpaRepository<Calendar, UUID> {

    Optional<Calendar> findByName(String name);

    List<Calendar> findAllByOrderByName();

    /** With their holidays, in one statement. */
    @EntityGraph(attributePaths = "holidays")
    List<Calendar> findByIdIn(Collection<UUID> ids);
}
