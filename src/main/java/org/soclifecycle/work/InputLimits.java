package org.soclifecycle.work;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The size a submission may have, whatever the form says. */
final class InputLimits {

    static final int LONGEST_TEXT = 10_000;
    static final int MOST_ROWS = 500;

    private static final int DEEPEST = 8;
    private static final int MOST_VALUES = 100_000;

    private int seen;

    private InputLimits() {}

    /** What is too much about the submission, null when its size will do. */
    static @Nullable Problem problem(Map<String, ?> submitted) {
        return new InputLimits().excess(submitted, 0);
    }

    private @Nullable Problem excess(@Nullable Object value, int depth) {
        if (++seen > MOST_VALUES) {
            return Problem.of("form.tooLarge", MOST_VALUES);
        }
        if (value instanceof Map<?, ?> map) {
            return excess(map.values(), depth);
        }
        return value instanceof Collection<?> list ? excess(list, depth) : null;
    }

    private @Nullable Problem excess(Collection<?> values, int depth) {
        if (depth == DEEPEST) {
            return Problem.of("form.tooDeep");
        }
        for (var value : values) {
            var problem = excess(value, depth + 1);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }
}
