package org.soclifecycle.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConditionRepository extends JpaRepository<GateCondition, UUID> {

    List<GateCondition> findByProgramIdOrderByNumber(UUID programId);

    List<GateCondition> findByStateAndDueOnLessThanEqualOrderByDueOn(String state, LocalDate last);

    Optional<GateCondition> findByProgramIdAndNumber(UUID programId, int number);
}
