package org.soclifecycle.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MilestoneRepository extends JpaRepository<Milestone, UUID> {

    List<Milestone> findByProgramIdOrderByPosition(UUID programId);

    Optional<Milestone> findByProgramIdAndCode(UUID programId, String code);
}
