package org.soclifecycle.program;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    List<Membership> findByProgramIdOrderByRoleAscUsernameAsc(UUID programId);

    List<Membership> findByUsername(String username);

    List<Membership> findByProgramIdAndUsername(UUID programId, String username);

    List<Membership> findByProgramIdAndRoleIn(UUID programId, List<String> roles);

    long deleteByProgramIdAndUsernameAndRole(UUID programId, String username, String role);
}
