package org.soclifecycle.blueprint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a task: named in the model, or chosen at run time out of a list.
 *
 * @param id form id; null when an expression chooses
 * @param expression the expression that chooses; null when the model names the form
 * @param choices every form the task may show: the one id where the model names it, {@link #ANY} alone where it may
 *     be any form of the release
 */
public record FormUse(@Nullable String id, @Nullable String expression, List<String> choices) {

    /** Stands in {@code choices} for every form there is. */
    public static final String ANY = "*";

    static FormUse of(@Nullable String reference, List<String> listed) {
        if (reference == null || reference.isBlank()) {
            return new FormUse(null, null, listed);
        }
        return PropertyText.isExpression(reference)
                ? new FormUse(null, reference, listed)
                : new FormUse(reference, null, List.of(reference));
    }
}
