package org.soclifecycle.program;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarRepository extends JpaRepository<Calendar, UUID> {

    /** Of those that are shared. */
    Optional<Calendar> findByNameAndProgramIdIsNull(String name);

    /** Those that are shared. */
    List<Calendar> findByProgramIdIsNullOrderByName();

    /** With their holidays, in one statement. */
    @EntityGraph(attributePaths = "holidays")
    List<Calendar> findByIdIn(Collection<UUID> ids);
}
