package org.soclifecycle.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One machine field of an entry, as a page can show it: a text, or further fields.
 *
 * @param name name of the field; the number of the element, from 1, inside a list
 * @param text the value; null where there are fields inside
 * @param left how many elements or characters were left out
 */
public record Detail(String name, @Nullable String text, List<Detail> inside, int left) {

    /** How much of an entry a page shows. */
    public enum Extent {
        /** In a list of many entries. */
        BRIEF(12, 300),
        /** On the page of the entry itself. */
        WHOLE(Integer.MAX_VALUE, Integer.MAX_VALUE);

        private final int elements;
        private final int characters;

        Extent(int elements, int characters) {
            this.elements = elements;
            this.characters = characters;
        }
    }

    /** The fields by name; at most as many of every list, and of every text, as the extent says. */
    public static List<Detail> of(Map<String, @Nullable Object> fields, Extent extent) {
        return fields.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), extent))
                .toList();
    }

    private static Detail of(String name, @Nullable Object value, Extent extent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            List<Detail> inside = new ArrayList<>();
            map.forEach((key, field) -> inside.add(of(String.valueOf(key), field, extent)));
            return cut(name, inside, extent);
        }
        if (value instanceof Collection<?> list && !list.isEmpty()) {
            List<Detail> inside = new ArrayList<>();
            list.forEach(element -> inside.add(of(Integer.toString(inside.size() + 1), element, extent)));
            return cut(name, inside, extent);
        }
        String text = text(value);
        int left = Math.max(0, text.length() - extent.characters);
        return new Detail(name, left == 0 ? text : text.substring(0, extent.characters), List.of(), left);
    }

    private static Detail cut(String name, List<Detail> inside, Extent extent) {
        int left = Math.max(0, inside.size() - extent.elements);
        return new Detail(name, null, List.copyOf(inside.subList(0, inside.size() - left)), left);
    }

    private static String text(@Nullable Object value) {
        boolean nothing =
                value == null || value instanceof Map<?, ?> || value instanceof Collection<?> || "".equals(value);
        return nothing ? "–" : String.valueOf(value);
    }
}
