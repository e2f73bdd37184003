package org.soclifecycle.community;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a link stands. */
public enum VoiceState {
    OPEN,
    ANSWERED,
    WITHDRAWN,
    EXPIRED;

    static VoiceState of(@Nullable Instant said, @Nullable Instant withdrawn, Instant expires, Instant now) {
        if (said != null) {
            return ANSWERED;
        }
        if (withdrawn != null) {
            return WITHDRAWN;
        }
        return expires.isAfter(now) ? OPEN : EXPIRED;
    }
}
