package org.soclifecycle.program;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    List<Membership> findByProgramIdOrderByRoleAscUsernameAsc(UUID programId);

    List<Membership> findByUsername(String username);

    /** Reads only the one column that every check of a right needs. */
    @Query("select m.role from Membership m where m.programId = :programId and m.username = :username")
    Set<String> rolesOf(UUID programId, String username);

    List<Membership> findByProgramIdAndRoleIn(UUID programId, List<String> roles);

    long deleteByProgramIdAndUsernameAndRole(UUID programId, String username, String role);
}
