package org.soclifecycle.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with a party.
 *
 * @param type its kind, as people read it
 * @param code its kind, as the register has it
 * @param signed when it was signed; null while it is not
 * @param endsOn its last day; null where it has none
 */
public record Agreement(
        String party,
        @Nullable String type,
        @Nullable String code,
        @Nullable LocalDate signed,
        @Nullable LocalDate endsOn,
        Validity validity) {

    /** Days before its end from which an agreement counts as expiring. */
    static final int NOTICE = 90;

    /** Whether it holds. */
    public enum Validity {
        UNSIGNED,
        IN_FORCE,
        EXPIRING,
        EXPIRED;

        static Validity of(@Nullable LocalDate signed, @Nullable LocalDate endsOn, LocalDate today) {
            if (signed == null || signed.isAfter(today)) {
                return UNSIGNED;
            }
            if (endsOn == null || endsOn.isAfter(today.plusDays(NOTICE))) {
                return IN_FORCE;
            }
            return endsOn.isBefore(today) ? EXPIRED : EXPIRING;
        }
    }

    /** Whether it is signed and has not ended. */
    public boolean isInForce() {
        return validity == Validity.IN_FORCE || validity == Validity.EXPIRING;
    }
}
