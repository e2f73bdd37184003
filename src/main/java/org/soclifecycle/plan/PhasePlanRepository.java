package org.soclifecycle.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PhasePlanRepository extends JpaRepository<PhasePlan, UUID> {

    List<PhasePlan> findByProgramIdOrderByPhase(UUID programId);

    List<PhasePlan> findByProgramIdInOrderByPhase(Collection<UUID> programIds);

    Optional<PhasePlan> findByProgramIdAndPhase(UUID programId, int phase);
}
