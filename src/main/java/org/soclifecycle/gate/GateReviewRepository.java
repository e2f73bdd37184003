package org.soclifecycle.gate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GateReviewRepository extends JpaRepository<GateReview, UUID> {

    List<GateReview> findByProcessInstanceIdOrderByRound(String processInstanceId);

    Optional<GateReview> findFirstByProcessInstanceIdOrderByRoundDesc(String processInstanceId);

    List<GateReview> findByProgramIdAndGateOrderByOpenedAtDesc(UUID programId, String gate);

    List<GateReview> findByProgramIdOrderByOpenedAtDesc(UUID programId);
}
