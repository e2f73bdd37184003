package org.soclifecycle.blueprint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.soclifecycle.core.NotFound;

/** Unmodifiable look-up tables that keep the order of their values. */
final class Index {

    private Index() {}

    /** @throws IllegalStateException when two values have the same key */
    static <K, T> Map<K, T> of(Stream<T> values, Function<T, K> key) {
        Map<K, T> map = new LinkedHashMap<>();
        values.forEach(value -> {
            if (map.putIfAbsent(key.apply(value), value) != null) {
                throw new IllegalStateException("The models use an id twice: " + key.apply(value));
            }
        });
        return Collections.unmodifiableMap(map);
    }

    static <T> T found(Map<String, T> map, String id, String what) {
        T value = map.get(id);
        if (value == null) {
            throw new NotFound("The models know no %s named %s.".formatted(what, id));
        }
        return value;
    }
}
