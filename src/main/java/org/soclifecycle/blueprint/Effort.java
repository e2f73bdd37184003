package org.soclifecycle.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * How long one task (one item of a multi-instance task) takes, in working days.
 *
 * @param duration typical duration; 0 for a task without one
 * @param min shortest duration worth planning with
 * @param max longest duration that is still normal
 */
public record Effort(int duration, int min, int max) {

    /** Of a task that says nothing about its duration. */
    public static final Effort NONE = new Effort(0, 0, 0);

    private static final double MIN_SHARE = 0.7;
    private static final double MAX_SHARE = 1.6;

    /** Reads the properties of a model; what they leave out is 0.7 and 1.6 times the duration, at least one day. */
    static Effort of(@Nullable String duration, @Nullable String min, @Nullable String max) {
        if (duration == null) {
            return NONE;
        }
        int days = days(duration);
        return new Effort(
                days,
                min == null ? share(days, MIN_SHARE) : days(min),
                max == null ? share(days, MAX_SHARE) : days(max));
    }

    /** Whether the text is a duration of whole days, such as {@code P5D}. */
    static boolean readable(String text) {
        return text.matches("P\\d{1,4}D");
    }

    /**
     * The planned duration in a programme of a certain size.
     *
     * @param size 1.0 is the typical programme; the result is rounded and at least one day
     * @return working days; 0 where the task has no duration
     */
    public int sized(double size) {
        return duration == 0 ? 0 : share(duration, size);
    }

    private static int share(int days, double share) {
        return (int) Math.max(1, Math.round(days * share));
    }

    private static int days(String text) {
        if (!readable(text)) {
            throw new IllegalArgumentException("Not a duration of whole days like P5D: " + text);
        }
        return Integer.parseInt(text.substring(1, text.length() - 1));
    }
}
