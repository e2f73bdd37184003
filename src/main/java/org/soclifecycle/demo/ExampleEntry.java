package org.soclifecycle.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody submits for one task of an example programme.
 *
 * @param subject the register key it is meant for; {@code *} serves any, as often as asked; null for a task about the
 *     whole programme
 * @param afterDays working days between the opening of the task and its completion
 * @param values text may name {@code ${subject}}, {@code ${deliverable}}, {@code ${n}} (how often the entry served) and
 *     {@code ${date}} (the day of completion)
 */
record ExampleEntry(@Nullable String subject, String by, int afterDays, Map<String, @Nullable Object> values) {

    static final String ANY = "*";

    boolean servesAny() {
        return ANY.equals(subject);
    }
}
