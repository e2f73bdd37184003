package org.soclifecycle.work;

import java.util.List;

/** What is wrong with a value: a key of {@code messages-forms.properties} and what its sentence needs besides the place. */
record Problem(String key, List<Object> arguments) {

    static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }
}
