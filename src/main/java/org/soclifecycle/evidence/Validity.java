package org.soclifecycle.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a piece of evidence still counts. */
public enum Validity {
    VALID,
    EXPIRING,
    EXPIRED;

    /** So many days before its last day evidence is called expiring. */
    public static final int WARNING_DAYS = 30;

    /** @param until the last day on which it counts; null for ever */
    public static Validity of(@Nullable LocalDate until, LocalDate today) {
        if (until == null || until.isAfter(today.plusDays(WARNING_DAYS))) {
            return VALID;
        }
        return until.isBefore(today) ? EXPIRED : EXPIRING;
    }
}
