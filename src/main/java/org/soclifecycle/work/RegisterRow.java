package org.soclifecycle.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a programme's register, for example one log source. */
public record RegisterRow(String register, String key, String title, Map<String, @Nullable Object> data) {

    /** Whether the column has the value; truth values compare as true and false, lists match when they contain it. */
    public boolean matches(String column, String value) {
        Object cell = data.get(column);
        return cell instanceof java.util.Collection<?> several
                ? several.stream().anyMatch(one -> value.equals(String.valueOf(one)))
                : cell != null && value.equals(cell.toString());
    }
}
