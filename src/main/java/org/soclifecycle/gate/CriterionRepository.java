package org.soclifecycle.gate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CriterionRepository extends JpaRepository<Criterion, UUID> {

    List<Criterion> findByProgramIdOrderByGateAscPositionAsc(UUID programId);

    List<Criterion> findByProgramIdAndGateOrderByPosition(UUID programId, String gate);

    Optional<Criterion> findByProgramIdAndCode(UUID programId, String code);
}
