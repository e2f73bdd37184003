package org.soclifecycle.work;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    private RegisterLabels() {}

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

    String option(String key, String value) {
        return options.getOrDefault(key + "=" + value, value);
    }

    /** {@code logSources} becomes “Log sources”. */
    static String words(String name) {
        List<String> words = List.of(name.replace('_', ' ').split("(?<=[a-z0-9])(?=[A-Z])"));
        String text = String.join(" ", words).toLowerCase(Locale.ROOT);
        return text.isEmpty() ? name : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
