package org.soclifecycle.work;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a form says about the values of one field. Conditions are FEEL over the field's scope. */
record FieldRules(
        Presence presence,
        Limits limits,
        Choices choices,
        Rows rows,
        @Nullable Computation computation) {

    /** When a value must be given, may be given, or is none of the browser's business. */
    record Presence(boolean required, @Nullable String requiredWhen, List<String> hides, boolean readonly) {}

    /** Bounds of a single value; {@code maxLength} counts UTF-16 units of the trimmed text, as browsers do. */
    record Limits(Numbers numbers, Texts texts, boolean noPastDates) {}

    /** Bounds of a number, both inclusive; {@code decimals} is the number of digits after the point. */
    record Numbers(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer decimals) {}

    /** Bounds of a text. */
    record Texts(
            int minLength,
            int maxLength,
            @Nullable TextPattern pattern,
            @Nullable String patternMessage,
            @Nullable String validationType) {}

    /** Where the allowed values come from (one of the three) and which type the answer has. */
    record Choices(
            List<String> fixed,
            @Nullable String optionsKey,
            @Nullable String valuesFrom,
            As as) {}

    /** How many rows a table takes, which column names them, and whether people may add or remove rows. */
    record Rows(@Nullable String key, int min, int max, boolean fixed) {}

    /** How the server fills the field: a FEEL expression or a decision, one of the two. */
    record Computation(
            @Nullable String expression, @Nullable String decision) {}

    /** The type of a chosen value. */
    enum As {
        TEXT,
        BOOLEAN,
        NUMBER
    }
}
