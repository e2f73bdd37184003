package org.soclifecycle.work;

import java.util.regex.Pattern;

/**
 * A regular expression found anywhere in a text, as in browsers. Matching stops after a fixed number of steps, so that no
 * input can keep a thread busy.
 */
final class TextPattern {

    /** Longer texts are not matched at all; our patterns are for codes and names. */
    static final int LONGEST = 1_000;

    private static final int STEPS = 500_000;

    /** What a match attempt came to. */
    enum Outcome {
        FOUND,
        NOT_FOUND,
        GAVE_UP
    }

    private final Pattern pattern;

    TextPattern(String expression) {
        pattern = Pattern.compile(expression);
    }

    Outcome find(String text) {
        if (text.length() > LONGEST) {
            return Outcome.GAVE_UP;
        }
        try {
            return pattern.matcher(new Rationed(text, new int[] {STEPS})).find() ? Outcome.FOUND : Outcome.NOT_FOUND;
        } catch (OutOfSteps | StackOverflowError tooMuch) {
            return Outcome.GAVE_UP;
        }
    }

    /** A text whose characters can be read so many times and no more. */
    private record Rationed(CharSequence text, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new OutOfSteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Rationed(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class OutOfSteps extends RuntimeException {

        OutOfSteps() {
            super("The text takes too long to match", null, false, false);
        }
    }
}
