package org.soclifecycle.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what the FEEL interpreter returns into plain Java that knows nothing of Scala. */
final class PlainValues {

    private PlainValues() {}

    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            var list = new ArrayList<@Nullable Object>();
            items.forEach(item -> list.add(plain(item)));
            return Collections.unmodifiableList(list);
        }
        if (value instanceof Map<?, ?> entries) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            entries.forEach((name, entry) -> map.put(String.valueOf(name), plain(entry)));
            return Collections.unmodifiableMap(map);
        }
        return value instanceof Number number ? number(number) : value;
    }

    private static Object number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            return BigDecimal.valueOf(number.doubleValue());
        }
        return number instanceof BigDecimal ? number : (Object) number.longValue();
    }
}
