package org.soclifecycle.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger, as pages show it.
 *
 * @param sentence the entry for people
 * @param details machine fields as canonical JSON names and values
 */
public record HistoryRow(
        UUID id,
        String chain,
        long sequence,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        String actorName,
        String action,
        @Nullable String subject,
        @Nullable String reason,
        String sentence,
        Map<String, @Nullable Object> details,
        @Nullable String sourceAddress,
        @Nullable String correlationId,
        String previousHash,
        String hash) {}
