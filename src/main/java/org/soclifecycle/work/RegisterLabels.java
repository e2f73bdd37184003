package org.soclifecycle.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.RegisterFeed;
import org.soclifecycle.blueprint.TaskDef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labels of a register's columns and of the values in them, collected from the forms that feed it. */
final class RegisterLabels {

    static final RegisterLabels NONE = new RegisterLabels();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> options = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Set<String> persons = new HashSet<>();

    private RegisterLabels() {}

    /** Of everything a form asks for. */
    static RegisterLabels ofForm(String json) {
        RegisterLabels labels = new RegisterLabels();
        labels.collect(JSON.readTree(json));
        return labels;
    }

    /** By the name of the register. */
    static Map<String, RegisterLabels> of(Blueprint blueprint) {
        Map<String, RegisterLabels> all = new HashMap<>();
        blueprint.processes().stream()
                .flatMap(process -> process.tasks().stream())
                .forEach(task -> task.registers()
                        .forEach(feed -> all.computeIfAbsent(feed.register(), name -> new RegisterLabels())
                                .read(blueprint, task, feed)));
        return all;
    }

    private void read(Blueprint blueprint, TaskDef task, RegisterFeed feed) {
        task.form().choices().stream()
                .flatMap(form -> blueprint.formFile(form).stream())
                .map(file -> JSON.readTree(file.json()))
                .flatMap(form -> part(form, feed))
                .forEach(this::collect);
    }

    private static Stream<JsonNode> part(JsonNode container, RegisterFeed feed) {
        if (!feed.namesTable()) {
            return Stream.of(container);
        }
        return container.path("components").values().stream()
                .flatMap(component ->
                        feed.field().equals(FormParser.key(component)) ? Stream.of(component) : part(component, feed));
    }

    private void collect(JsonNode container) {
        for (JsonNode component : container.path("components").values()) {
            String key = FormParser.key(component);
            if (key.isEmpty() || !component.path("path").asString("").isEmpty()) {
                collect(component);
            } else {
                columns.putIfAbsent(key, FormParser.label(component));
                if (component.path("valuesKey").asString("").equals("people")) {
                    persons.add(key);
                }
                units.putIfAbsent(
                        key, component.path("appearance").path("suffixAdorner").asString(""));
                component
                        .path("values")
                        .values()
                        .forEach(option -> options.putIfAbsent(
                                key + "=" + option.path("value").asString(""),
                                option.path("label").asString("")));
            }
        }
    }

    Set<String> keys() {
        return columns.keySet();
    }

    String label(String key) {
        return columns.getOrDefault(key, words(key));
    }

    /**
     * The value as people read it; null when there is none.
     *
     * @param names what a person is called
     */
    @Nullable
    String text(String key, @Nullable Object value, UnaryOperator<String> names) {
        if (value == null || "".equals(value)) {
            return null;
        }
        if (value instanceof Boolean answer) {
            return answer ? "Yes" : "No";
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> String.valueOf(text(key, one, names)))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> group) {
            return group.entrySet().stream()
                    .filter(cell -> cell.getValue() != null && !"".equals(cell.getValue()))
                    .map(cell -> label(String.valueOf(cell.getKey())) + ": "
                            + text(String.valueOf(cell.getKey()), cell.getValue(), names))
                    .collect(Collectors.joining("; "));
        }
        return value instanceof Number number
                ? (ValueText.of(number) + " " + units.getOrDefault(key, "")).strip()
                : single(key, value.toString(), names);
    }

    private String single(String key, String value, UnaryOperator<String> names) {
        return persons.contains(key)
                ? names.apply(value)
                : options.getOrDefault(key + "=" + value, ValueText.of(value));
    }

    /** {@code logSources} becomes “Log sources”. */
    static String words(String name) {
        List<String> words = List.of(name.replace('_', ' ').split("(?<=[a-z0-9])(?=[A-Z])"));
        String text = String.join(" ", words).toLowerCase(Locale.ROOT);
        return text.isEmpty() ? name : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
