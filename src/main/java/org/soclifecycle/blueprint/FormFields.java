package org.soclifecycle.blueprint;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The names under which a form submits its answers.
 *
 * @param scalars keys of single answers; inside a group with a path {@code path.key}
 * @param tables paths of the repeatable tables
 * @param groups paths of the groups that have one
 */
record FormFields(Set<String> scalars, Set<String> tables, Set<String> groups) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static FormFields of(FormFile form) {
        FormFields fields = new FormFields(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        fields.collect(JSON.readTree(form.json()).path("components"), "");
        return fields;
    }

    boolean has(String field) {
        return scalars.contains(field) || tables.contains(field);
    }

    private void collect(JsonNode components, String prefix) {
        for (JsonNode component : components) {
            String path = component.path("path").asString("");
            switch (component.path("type").asString("")) {
                case "group" -> group(component, prefix, path);
                case "dynamiclist" -> tables.add(prefix + path);
                default -> scalar(prefix, component.path("key").asString(""));
            }
        }
    }

    private void group(JsonNode component, String prefix, String path) {
        if (!path.isEmpty()) {
            groups.add(prefix + path);
        }
        collect(component.path("components"), path.isEmpty() ? prefix : prefix + path + ".");
    }

    private void scalar(String prefix, String key) {
        if (!key.isEmpty()) {
            scalars.add(prefix + key);
        }
    }
}
