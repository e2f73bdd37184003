package org.soclifecycle.program;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ProgramRepository extends JpaRepository<Program, UUID> {

    Optional<Program> findByKey(String key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Program p where p.id = :id")
    Optional<Program> lock(UUID id);

    List<Program> findAllByOrderByKey();

    @Query("select distinct p.sector from Program p where p.sector is not null order by p.sector")
    List<String> sectors();

    List<Program> findTop50ByKindAndEndedAtIsNotNullOrderByEndedAtDesc(String kind);

    @Query("select p.id from Program p where :key is null or p.key = :key")
    List<UUID> ids(@Nullable String key);

    @Query("""
            select p from Program p
            where (:everything = true or p.id in (select m.programId from Membership m where m.username = :username)
                    or p.id in :delegated)
                and p.state in :states
                and (lower(p.key) like :pattern escape '!' or lower(p.name) like :pattern escape '!'
                    or lower(p.organisation) like :pattern escape '!' or lower(p.sector) like :pattern escape '!')
            order by p.key
            """)
    List<Program> search(
            boolean everything,
            String username,
            Collection<UUID> delegated,
            Collection<ProgramState> states,
            String pattern,
            Limit limit);

    @Query("select count(p) from Program p where p.key like concat(:prefix, '%')")
    long countWithPrefix(String prefix);
}
