package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would happen to the dates of a programme if some of its steps took another time.
 *
 * @param steps what can be changed: what is open or ahead
 * @param errors what was entered wrongly, by line and field: {@code duration-0}
 * @param moves every gate and milestone that is still to come; empty while nothing is supposed or something is wrong
 * @param target the milestone for which steps become critical; null when there is none
 * @param critical steps that have no day to lose then, but have one now
 * @param relieved steps that have a day to lose then, but have none now
 */
public record WhatIf(
        List<Choice> steps,
        Map<String, Problem> errors,
        List<Move> moves,
        @Nullable String target,
        List<String> critical,
        List<String> relieved) {

    /** The longest that anything may take: 20 years of working days. */
    public static final int MOST = 5_220;

    /**
     * One line as somebody typed it.
     *
     * @param step path of the activity
     * @param duration working days in all
     * @param delay working days that it comes later
     */
    public record Change(String step, String duration, String delay) {

        boolean isEmpty() {
            return step.isBlank() && duration.isBlank() && delay.isBlank();
        }
    }

    /** What is wrong with a field. */
    public enum Problem {
        NO_STEP,
        UNKNOWN_STEP,
        NOTHING_CHANGED,
        NO_NUMBER,
        NEGATIVE,
        ZERO,
        TOO_LONG,
        TWICE
    }

    /**
     * A step to choose.
     *
     * @param days working days that it takes by the plan
     */
    public record Choice(String path, int phase, String title, String under, boolean open, int days) {}

    /** A gate or milestone before and after. */
    public record Move(String code, String name, boolean gate, LocalDate before, LocalDate after, int days) {}
}
