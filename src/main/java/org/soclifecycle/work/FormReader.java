package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole submission into typed values. What cannot be read stays empty and is remembered by its path: whether it
 * matters shows only when it is known which fields are hidden. Names the form does not know are errors at once.
 */
final class FormReader {

    private final Map<String, Problem> failures = new HashMap<>();
    private final FormErrors errors;

    FormReader(FormErrors errors) {
        this.errors = errors;
    }

    /** What made the value at a path unreadable, null when it could be read. */
    @Nullable
    Problem failure(Place place) {
        return failures.get(place.path());
    }

    /**
     * The typed values of one scope; every field of it is present.
     *
     * @param known what the server put into this scope, the source of read-only fields
     */
    Map<String, @Nullable Object> read(List<FormField> fields, Map<?, ?> raw, Map<?, ?> known, Place place) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : fields) {
            values.put(field.key(), value(field, raw.get(field.key()), known.get(field.key()), place.field(field)));
        }
        for (var name : raw.keySet()) {
            if (!values.containsKey(String.valueOf(name))) {
                refuse(Texts.excerpt(String.valueOf(name)), place);
            }
        }
        return values;
    }

    private void refuse(String name, Place place) {
        errors.add(place.stranger(name), Problem.of("form.unknown"));
    }

    private @Nullable Object value(FormField field, @Nullable Object raw, @Nullable Object known, Place place) {
        if (field.isComputed()) {
            return null;
        }
        if (field.type() == FieldType.TABLE) {
            return rows(field, raw, Raw.list(known), place);
        }
        if (field.type() == FieldType.GROUP) {
            return group(field, raw, Raw.map(known), place);
        }
        var reading = ValueReader.read(field, field.isFilledByServer() ? given(field, known) : raw);
        remember(place, reading.problem());
        return reading.value();
    }

    /** The server may know as a number or a date what a text field shows. */
    private static @Nullable Object given(FormField field, @Nullable Object known) {
        return field.type() == FieldType.TEXT && known != null ? known.toString() : known;
    }

    private Map<String, @Nullable Object> group(FormField group, @Nullable Object raw, Map<?, ?> known, Place place) {
        if (!ValueReader.isNothing(raw) && !(raw instanceof Map)) {
            remember(place, Problem.of("group.type"));
        }
        return read(group.children(), Raw.map(raw), known, place.inside());
    }

    private List<Map<String, @Nullable Object>> rows(
            FormField table, @Nullable Object raw, Collection<?> known, Place place) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        if (!ValueReader.isNothing(raw) && !(raw instanceof List)) {
            remember(place, Problem.of("table.type"));
        }
        if (Raw.list(raw).size() > InputLimits.MOST_ROWS) {
            remember(
                    place,
                    Problem.of(
                            "table.tooManyRows",
                            InputLimits.MOST_ROWS,
                            Raw.list(raw).size()));
            return rows;
        }
        var knownRows = new KnownRows(table, known);
        for (var row : Raw.list(raw)) {
            int index = rows.size();
            if (!(row instanceof Map)) {
                remember(place.row(index), Problem.of("row.type", index + 1));
            }
            var knownRow = knownRows.match(Raw.map(row), index);
            rows.add(read(table.children(), Raw.map(row), knownRow, place.insideRow(index)));
        }
        return rows;
    }

    private void remember(Place place, @Nullable Problem problem) {
        if (problem != null) {
            failures.put(place.path(), problem);
        }
    }
}
