package org.soclifecycle.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeliverableRepository extends JpaRepository<DeliverableVersion, UUID> {

    List<DeliverableVersion> findByProgramIdOrderByCodeAscCreatedAtDesc(UUID programId);

    List<DeliverableVersion> findByProgramIdAndCodeOrderByCreatedAtDesc(UUID programId, String code);

    Optional<DeliverableVersion> findByProgramIdAndCodeAndVersionLabel(UUID programId, String code, String label);
}
