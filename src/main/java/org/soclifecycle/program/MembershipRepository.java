package org.soclifecycle.program;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    List<Membership> findByProgramIdOrderByRoleAscUsernameAsc(UUID programId);

    /** Reads only the one column that every check of a right needs. */
    @Query("select m.role from Membership m where m.programId = :programId and m.username = :username")
    Set<String> rolesOf(UUID programId, String username);

    @Query("""
            select new org.soclifecycle.program.HeldRole(m.programId, m.role) from Membership m
            where m.username = :username
                and (:programKey is null or m.programId in (select p.id from Program p where p.key = :programKey))
            """)
    List<HeldRole> heldBy(String username, @Nullable String programKey);

    @Query("""
            select new org.soclifecycle.program.HeldBy(m.username, m.programId, m.role) from Membership m
            where m.username in :usernames
                and (:programKey is null or m.programId in (select p.id from Program p where p.key = :programKey))
            order by m.username, m.programId, m.role
            """)
    List<HeldBy> heldByAny(Collection<String> usernames, @Nullable String programKey);

    @Query("select new org.soclifecycle.program.HeldBy(m.username, m.programId, m.role) from Membership m")
    List<HeldBy> allHeld();

    @Query("""
            select new org.soclifecycle.program.HeldBy(m.username, m.programId, m.role) from Membership m
            where m.programId = :programId
            """)
    List<HeldBy> heldOn(UUID programId);

    List<Membership> findByProgramIdAndUsernameIn(UUID programId, Collection<String> usernames);

    List<Membership> findByProgramIdAndRoleIn(UUID programId, List<String> roles);

    long deleteByProgramIdAndUsernameAndRole(UUID programId, String username, String role);
}
