package org.soclifecycle.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * A focus area: how it is, how it shall be, and what lies between.
 *
 * @param id FA01 to FA18
 * @param obligation whether a law, rule or contract demands it
 * @param maturity 0 to 4; null until it is rated
 * @param target 0 to 4, for full operation; null until it is set
 * @param rescored 0 to 4 as the review after implementation found it; null before
 * @param band the final one; null until the gaps are banded
 * @param proposed the one the table proposed
 * @param reason why the final band differs from the proposed one
 * @param owner user name of who answers for it
 * @param mergedWith the focus area under which its gap is followed up; null where it stands alone
 */
public record FocusArea(
        String id,
        String name,
        boolean mandatory,
        boolean obligation,
        @Nullable String asIs,
        @Nullable String toBeIoc,
        @Nullable String toBeFoc,
        @Nullable Integer maturity,
        @Nullable Integer target,
        @Nullable Integer rescored,
        @Nullable String gap,
        @Nullable String need,
        @Nullable String cause,
        @Nullable Band band,
        @Nullable Band proposed,
        @Nullable String reason,
        @Nullable String owner,
        @Nullable String mergedWith) {

    /** The best there is on the scale of maturity. */
    public static final int BEST = 4;

    /** Target minus today, never below 0; null until both are known. */
    public @Nullable Integer gapSize() {
        Integer today = rescored == null ? maturity : rescored;
        return today == null || target == null ? null : Math.max(0, target - today);
    }

    /** Whether anything has been written about it. */
    public boolean isDescribed() {
        return asIs != null || toBeFoc != null || gap != null;
    }

    /** Whether its gap stands for itself and is not closed. */
    boolean isOpenGap() {
        Integer size = gapSize();
        return size != null && size > 0 && mergedWith == null;
    }

    /** Whether an action has to close its gap. */
    public boolean needsAction() {
        return band != null && band.needsAction() && mergedWith == null;
    }

    public @Nullable String bandId() {
        return band == null ? null : band.id();
    }

    public @Nullable String proposedId() {
        return proposed == null ? null : proposed.id();
    }
}
