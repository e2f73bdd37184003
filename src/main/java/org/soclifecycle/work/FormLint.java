package org.soclifecycle.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.engine.Feel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what would make a form fail, or be checked differently on the server than in the browser, before anybody meets
 * it. Knows nothing of Spring, so that a build can call it.
 */
public final class FormLint {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final int NEWEST_SCHEMA = 16;

    private final Feel feel;

    public FormLint(Feel feel) {
        this.feel = feel;
    }

    /**
     * What the lint says about a form.
     *
     * @param decisions ids of the decisions the form asks; the caller knows which exist
     */
    public record Report(List<FormFinding> findings, Set<String> decisions) {}

    /**
     * Checks one form.
     *
     * @param file path of the file; its base name must be the form's id
     * @param json content of the file
     */
    public Report check(String file, String json) {
        var findings = new FormFindings(file);
        var decisions = new TreeSet<String>();
        try {
            var root = JSON.readTree(json);
            head(file, root, findings);
            var names = new HashSet<>(Set.of("this", "parent"));
            names(root.path("components"), names);
            var components = new ComponentLint(root, findings);
            var expressions = new ExpressionLint(feel, names, findings);
            walk(
                    root.path("components"),
                    "",
                    new HashSet<>(),
                    (component, type, path) -> {
                        components.check(component, type, path);
                        expressions.check(component, path);
                        component
                                .path("properties")
                                .path("decision")
                                .asStringOpt()
                                .ifPresent(decisions::add);
                    },
                    findings);
        } catch (JacksonException notJson) {
            findings.add("", "The file is not valid JSON: " + notJson.getOriginalMessage(), "Mend the JSON.");
        }
        return new Report(findings.list(), Set.copyOf(decisions));
    }

    /** Looks at one component of an allowed type. */
    private interface Visitor {

        void visit(JsonNode component, FieldType type, String path);
    }

    private static void head(String file, JsonNode root, FormFindings findings) {
        var id = root.path("id").asString("");
        var base = file.substring(file.lastIndexOf('/') + 1).replace(".form", "");
        if (!id.equals(base)) {
            findings.add(id, "The form's id is not its file name " + base, "Set \"id\" to \"" + base + "\".");
        }
        if (root.path("schemaVersion").asInt(0) > NEWEST_SCHEMA) {
            findings.add(id, "The schema version is too new", "Set \"schemaVersion\" to " + NEWEST_SCHEMA + ".");
        }
        if (root.path("components").isEmpty()) {
            findings.add(id, "The form asks nothing", "Add components.");
        }
    }

    private static void names(JsonNode components, Set<String> names) {
        for (var component : components.values()) {
            names.add(FormParser.key(component));
            names(component.path("components"), names);
        }
    }

    private static void walk(
            JsonNode components, String prefix, Set<String> seen, Visitor visitor, FormFindings findings) {
        for (var component : components.values()) {
            var key = FormParser.key(component);
            var path = prefix + (key.isEmpty() ? component.path("id").asString("?") : key);
            var type = type(component, path, findings);
            if (type == null) {
                continue;
            }
            var dissolved = type == FieldType.GROUP && key.isEmpty();
            if (!dissolved) {
                key(key, path, seen, findings);
            }
            visitor.visit(component, type, path);
            walk(
                    component.path("components"),
                    dissolved ? prefix : path + ".",
                    dissolved ? seen : new HashSet<>(),
                    visitor,
                    findings);
        }
    }

    private static @Nullable FieldType type(JsonNode component, String path, FormFindings findings) {
        try {
            return FieldType.of(component.path("type").asString(""));
        } catch (IllegalArgumentException refused) {
            findings.add(path, String.valueOf(refused.getMessage()), "Use a field type that the server can check.");
            return null;
        }
    }

    private static void key(String key, String path, Set<String> seen, FormFindings findings) {
        if (key.isEmpty()) {
            findings.add(path, "The field has no key", "Give it a \"key\" (a table a \"path\").");
        } else if (!NAME.matcher(key).matches()) {
            findings.add(path, "The key " + key + " is not a name", "Use letters, digits and _ only, a letter first.");
        } else if (!seen.add(key)) {
            findings.add(path, "The key " + key + " stands twice in the same scope", "Rename one of the two fields.");
        }
    }
}
