package org.soclifecycle.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WaiverRepository extends JpaRepository<Waiver, UUID> {

    List<Waiver> findByProgramIdOrderByRequestedAtDesc(UUID programId);

    List<Waiver> findByStateAndExpiresOnLessThanEqualOrderByExpiresOn(WaiverState state, LocalDate last);

    Optional<Waiver> findByProcessInstanceId(String processInstanceId);
}
