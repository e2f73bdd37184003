package org.soclifecycle.community;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface VoiceRepository extends JpaRepository<Voice, UUID> {

    Optional<Voice> findByTokenHash(String tokenHash);

    /** Locked, so that of two answers through the same link one comes too late. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Voice v where v.tokenHash = :tokenHash")
    Optional<Voice> lockByTokenHash(String tokenHash);

    List<Voice> findByWorkItemIdOrderByCreatedAt(UUID workItemId);
}
