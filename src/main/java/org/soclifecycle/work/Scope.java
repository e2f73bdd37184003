package org.soclifecycle.work;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values an expression sees: those beside the field (of its row or group) first, then those around it.
 *
 * @param values the values beside the field; may still grow while computed fields are filled
 */
record Scope(Map<String, @Nullable Object> values, @Nullable Scope outer) {

    static Scope top(Map<String, @Nullable Object> values) {
        return new Scope(values, null);
    }

    Scope inner(Map<String, @Nullable Object> innerValues) {
        return new Scope(innerValues, this);
    }

    Scope root() {
        return outer == null ? this : outer.root();
    }

    /** The context for an expression; {@code this} and {@code parent} are the scopes themselves, as in browsers. */
    Map<String, @Nullable Object> names() {
        var names = visible();
        names.putIfAbsent("this", values);
        if (outer != null) {
            names.putIfAbsent("parent", outer.values);
        }
        return names;
    }

    private Map<String, @Nullable Object> visible() {
        var names = outer == null ? new LinkedHashMap<String, @Nullable Object>() : outer.visible();
        names.putAll(values);
        return names;
    }
}
