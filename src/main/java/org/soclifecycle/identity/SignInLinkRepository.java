package org.soclifecycle.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInLinkRepository extends JpaRepository<SignInLink, UUID> {

    /** Locked, so that of two people with the same link one comes too late. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from SignInLink l where l.tokenHash = :tokenHash")
    Optional<SignInLink> lockByTokenHash(String tokenHash);

    /** Makes older links of the same purpose and account useless. */
    @Modifying
    @Query("update SignInLink l set l.usedAt = :now where l.purpose = :purpose and l.usedAt is null"
            + " and (l.accountId = :accountId or (l.accountId is null and :accountId is null))")
    void withdraw(SignInLink.Purpose purpose, @Nullable UUID accountId, Instant now);
}
