package org.soclifecycle.gate;

import java.util.List;

/**
 * What the product computes of a criterion.
 *
 * @param whole whether the measures say all that the criterion asks; otherwise people judge the rest
 */
public record Measures(boolean whole, List<Measure> list) {

    /** Nothing is computed. */
    public static final Measures NONE = new Measures(false, List.of());

    public boolean isEmpty() {
        return list.isEmpty();
    }
}
