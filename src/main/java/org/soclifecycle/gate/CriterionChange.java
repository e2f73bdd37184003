package org.soclifecycle.gate;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of a gate's criteria.
 *
 * @param version counts the changes of the gate's criteria; 1 is the first after they were taken from the catalogue
 * @param before the criterion before; empty when it was added
 * @param after the criterion afterwards; empty when it was dropped
 * @param changeRequest the approved change request that allowed it after the freeze; null before
 */
public record CriterionChange(
        String gate,
        int version,
        String code,
        Action action,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        String reason,
        @Nullable String changeRequest,
        String changedBy,
        Instant changedAt) {

    /** What was done. */
    public enum Action {
        ADDED,
        CHANGED,
        DROPPED
    }
}
