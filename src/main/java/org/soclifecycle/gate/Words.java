package org.soclifecycle.gate;

import java.util.Locale;

/** Puts values into words for people. */
final class Words {

    private static final int LONGEST = 2_000;

    private Words() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The text as far as a field of a form takes it. */
    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
