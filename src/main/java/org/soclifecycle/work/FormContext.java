package org.soclifecycle.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.engine.Feel;

/**
 * What the rules of a form need to know from outside of the form.
 *
 * @param options the allowed values for each {@code valuesKey}; a key that is missing here allows nothing
 * @param today the day against which dates in the past are judged
 * @param decision answers a decision: its id and the values in scope give the result, null when the inputs do not suffice
 * @param known the values the server put into the form before it was shown; the only source of read-only fields and
 *     fixed tables, and empty where the form has neither
 */
record FormContext(
        Map<String, List<Option>> options,
        LocalDate today,
        BiFunction<String, Map<String, @Nullable Object>, @Nullable Object> decision,
        Feel feel,
        Map<String, ?> known) {}
