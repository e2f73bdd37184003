package org.soclifecycle.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * An event whose reaching sets the actual date of a milestone.
 *
 * @param code code within the programme kind; {@code M6.n} recurs, n counts from 1
 * @param element event id
 * @param gate code of the last gate before it in the same process, if there is exactly one
 */
public record MilestoneDef(
        String code,
        String name,
        String process,
        String element,
        @Nullable String gate) {

    /** Whether it comes back every year. */
    public boolean isYearly() {
        return code.endsWith(".n");
    }
}
