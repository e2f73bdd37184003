package org.soclifecycle.program;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ProgramRepository extends JpaRepository<Program, UUID> {

    Optional<Program> findByKey(String key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Program p where p.id = :id")
    Optional<Program> lock(UUID id);

    List<Program> findAllByOrderByKey();

    @Query("select count(p) from Program p where p.key like concat(:prefix, '%')")
    long countWithPrefix(String prefix);
}
