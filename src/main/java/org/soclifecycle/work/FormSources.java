package org.soclifecycle.work;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a form wants from the server before it opens.
 *
 * @param options names of the option lists its selects offer
 * @param prefills table to the register whose rows it opens with
 */
record FormSources(Set<String> options, Map<String, String> prefills) {

    private static final Map<String, FormSources> BY_CONTENT = new ConcurrentHashMap<>();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static FormSources of(String json) {
        return BY_CONTENT.computeIfAbsent(json, content -> {
            FormSources sources = new FormSources(new LinkedHashSet<>(), new LinkedHashMap<>());
            sources.collect(MAPPER.readTree(content));
            return sources;
        });
    }

    private void collect(JsonNode component) {
        String options = component.path("valuesKey").asString("");
        if (!options.isEmpty()) {
            this.options.add(options);
        }
        String register = component.path("properties").path("prefill").asString("");
        if (!register.isEmpty()) {
            prefills.put(component.path("path").asString(component.path("key").asString("")), register);
        }
        component.path("components").forEach(this::collect);
    }
}
