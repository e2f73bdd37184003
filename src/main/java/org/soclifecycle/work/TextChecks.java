package org.soclifecycle.work;

import org.jspecify.annotations.Nullable;

/** The rules for a text: its length, its pattern and the two kinds of address form-js knows. */
final class TextChecks {

    private static final TextPattern EMAIL = new TextPattern("^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$");
    private static final TextPattern PHONE = new TextPattern("^(?:\\+|00)[1-9](?:[ ()./-]{0,2}\\d){5,14}$");

    private TextChecks() {}

    static @Nullable Problem problem(FieldRules.Texts rules, String text) {
        int longest = Math.min(rules.maxLength(), InputLimits.LONGEST_TEXT);
        if (text.length() > longest) {
            return Problem.of("text.maxLength", longest, text.length());
        }
        if (text.length() < rules.minLength()) {
            return Problem.of("text.minLength", rules.minLength(), text.length());
        }
        var problem = pattern(rules, text);
        return problem == null ? address(rules.validationType(), text) : problem;
    }

    private static @Nullable Problem pattern(FieldRules.Texts rules, String text) {
        var pattern = rules.pattern();
        if (pattern == null) {
            return null;
        }
        return switch (pattern.find(text)) {
            case FOUND -> null;
            case GAVE_UP -> Problem.of("text.unmatchable", TextPattern.LONGEST);
            case NOT_FOUND ->
                rules.patternMessage() == null
                        ? Problem.of("text.pattern")
                        : Problem.of("text.patternMessage", rules.patternMessage());
        };
    }

    private static @Nullable Problem address(@Nullable String type, String text) {
        if ("email".equals(type) && EMAIL.find(text) != TextPattern.Outcome.FOUND) {
            return Problem.of("text.email");
        }
        return "phone".equals(type) && PHONE.find(text) != TextPattern.Outcome.FOUND ? Problem.of("text.phone") : null;
    }
}
