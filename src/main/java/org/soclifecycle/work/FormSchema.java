package org.soclifecycle.work;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code .form} file asks for, without the way it looks. Immutable.
 *
 * @param fields the top-level fields in document order; groups without a path are dissolved
 */
record FormSchema(String id, String title, List<FormField> fields) {

    private static final int REMEMBERED = 500;
    private static final Map<String, FormSchema> BY_CONTENT = Collections.synchronizedMap(new Recent());

    FormSchema {
        fields = List.copyOf(fields);
    }

    /**
     * Reads a form, or recalls it when the same content was read before.
     *
     * @throws IllegalArgumentException when the content is not a form we can check
     */
    static FormSchema of(String json) {
        var known = BY_CONTENT.get(json);
        if (known != null) {
            return known;
        }
        var parsed = FormParser.parse(json);
        BY_CONTENT.put(json, parsed);
        return parsed;
    }

    /** Field at a path without row numbers, such as {@code assets.name}. */
    Optional<FormField> field(String path) {
        var level = fields;
        Optional<FormField> found = Optional.empty();
        for (var name : path.split("\\.")) {
            found = level.stream().filter(field -> field.key().equals(name)).findFirst();
            level = found.map(FormField::children).orElse(List.of());
        }
        return found;
    }

    /** The tables of the form by their path, nested ones included. */
    Map<String, FormField> tables() {
        var tables = new LinkedHashMap<>(byPath());
        tables.values().removeIf(field -> field.type() != FieldType.TABLE);
        return Collections.unmodifiableMap(tables);
    }

    /** The label of every field by its path, in document order. */
    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        byPath().forEach((path, field) -> labels.put(path, field.label()));
        return Collections.unmodifiableMap(labels);
    }

    /** Whether a check of an answer needs the values that the form opened with. */
    boolean restsOnOpening() {
        return byPath().values().stream()
                .anyMatch(field -> field.isFilledByServer() && !field.isComputed()
                        || field.rules().rows().fixed());
    }

    private Map<String, FormField> byPath() {
        var all = new LinkedHashMap<String, FormField>();
        collect(fields, "", all);
        return all;
    }

    private static void collect(List<FormField> level, String prefix, Map<String, FormField> all) {
        for (var field : level) {
            all.put(prefix + field.key(), field);
            collect(field.children(), prefix + field.key() + ".", all);
        }
    }

    private static final class Recent extends LinkedHashMap<String, FormSchema> {

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FormSchema> eldest) {
            return size() > REMEMBERED;
        }
    }
}
