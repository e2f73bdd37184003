package org.soclifecycle.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at untyped values as far as a form understands them. */
final class Raw {

    private Raw() {}

    static Map<?, ?> map(@Nullable Object raw) {
        return raw instanceof Map<?, ?> map ? map : Map.of();
    }

    static List<?> list(@Nullable Object raw) {
        return raw instanceof List<?> list ? list : List.of();
    }

    /** Whether somebody entered something into the field or into any field below it. */
    static boolean hasContent(FormField field, @Nullable Object raw) {
        if (field.isFilledByServer() || ValueReader.isNothing(raw) || Boolean.FALSE.equals(raw)) {
            return false;
        }
        if (field.type() == FieldType.GROUP && raw instanceof Map<?, ?> group) {
            return hasContent(field.children(), group);
        }
        if (field.type() == FieldType.TABLE && raw instanceof List<?> rows) {
            return rows.stream().anyMatch(row -> !(row instanceof Map<?, ?> map) || hasContent(field.children(), map));
        }
        return !(raw instanceof List<?> list && list.isEmpty());
    }

    private static boolean hasContent(List<FormField> fields, Map<?, ?> values) {
        return fields.stream().anyMatch(field -> hasContent(field, values.get(field.key())));
    }
}
