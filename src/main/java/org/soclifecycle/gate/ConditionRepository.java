package org.soclifecycle.gate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConditionRepository extends JpaRepository<GateCondition, UUID> {

    List<GateCondition> findByProgramIdOrderByNumber(UUID programId);

    Optional<GateCondition> findByProgramIdAndNumber(UUID programId, int number);
}
