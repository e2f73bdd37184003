package org.soclifecycle.work;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The part of the form lint that looks at one component without its expressions. */
final class ComponentLint {

    private static final Set<String> LEAF = Set.of("requiredWhen", "compute", "decision", "outside");
    private static final Set<String> CHOICE =
            Set.of("requiredWhen", "compute", "decision", "as", "valuesFrom", "outside");
    private static final Map<FieldType, Set<String>> PROPERTIES = Map.of(
            FieldType.TEXT, LEAF,
            FieldType.NUMBER, LEAF,
            FieldType.DATE, LEAF,
            FieldType.CHECKBOX, LEAF,
            FieldType.CHOICE, CHOICE,
            FieldType.CHOICES, Set.of("requiredWhen", "compute", "valuesFrom", "outside"),
            FieldType.TABLE, Set.of("requiredWhen", "key", "minRows", "maxRows", "prefill"),
            FieldType.GROUP, Set.of());
    private static final Set<String> TEXT_RULES =
            Set.of("required", "minLength", "maxLength", "pattern", "patternErrorMessage", "validationType");
    private static final Set<String> NUMBER_RULES = Set.of("required", "min", "max");
    private static final Set<String> NUMERIC_RULES = Set.of("min", "max", "minLength", "maxLength");

    private final JsonNode form;
    private final FormFindings findings;

    ComponentLint(JsonNode form, FormFindings findings) {
        this.form = form;
        this.findings = findings;
    }

    void check(JsonNode component, FieldType type, String path) {
        properties(component.path("properties"), type, path);
        validate(component.path("validate"), type, path);
        switch (type) {
            case CHOICE, CHOICES -> new ChoiceLint(form, findings).check(component, path);
            case TABLE -> table(component, path);
            case DATE -> date(component, path);
            default -> {}
        }
    }

    private void properties(JsonNode properties, FieldType type, String path) {
        for (var name : properties.propertyNames()) {
            if (!PROPERTIES.getOrDefault(type, Set.of()).contains(name)) {
                findings.add(path, "The property " + name + " means nothing here", "Remove it or correct its name.");
            }
        }
        if (properties.has("compute") && properties.has("decision")) {
            findings.add(path, "The field is computed twice", "Keep either \"compute\" or \"decision\".");
        }
    }

    private void validate(JsonNode validate, FieldType type, String path) {
        var allowed = switch (type) {
            case TEXT -> TEXT_RULES;
            case NUMBER -> NUMBER_RULES;
            case GROUP, TABLE -> Set.<String>of();
            default -> Set.of("required");
        };
        for (var name : validate.propertyNames()) {
            if (!allowed.contains(name)) {
                findings.add(
                        path, "The server does not know the rule " + name + " here", "Remove it from \"validate\".");
            } else if (NUMERIC_RULES.contains(name) && !validate.path(name).isNumber()) {
                findings.add(
                        path, "The bound " + name + " is not a number", "Write a plain number; FEEL is not allowed.");
            }
        }
        if (validate.path("maxLength").asInt(0) > InputLimits.LONGEST_TEXT) {
            findings.add(path, "The text may be longer than the server takes", "Set \"maxLength\" to 10000 or less.");
        }
        if (!Set.of("", "email", "phone", "custom")
                .contains(validate.path("validationType").asString(""))) {
            findings.add(path, "The validation type is unknown", "Use email or phone.");
        }
    }

    private void date(JsonNode component, String path) {
        if (!"date".equals(component.path("subtype").asString(""))) {
            findings.add(path, "Only whole days can be checked", "Set \"subtype\" to \"date\".");
        }
    }

    private void table(JsonNode table, String path) {
        var properties = table.path("properties");
        rows(properties, path);
        var columns = new HashSet<String>();
        table.path("components").values().forEach(column -> columns.add(FormParser.key(column)));
        var key = properties.path("key").asString("");
        if (!key.isEmpty() && !columns.contains(key)) {
            findings.add(path, "The key column " + key + " does not exist", "Name one of the table's columns.");
        }
        for (var column : table.path("components").values()) {
            if (!key.isEmpty() && FormParser.key(column).equals(key)) {
                keyColumn(column, path + "." + key);
            }
        }
    }

    private void keyColumn(JsonNode column, String path) {
        var filledByServer = column.path("readonly").asBoolean(false);
        if (!filledByServer && !column.path("validate").path("required").asBoolean(false)) {
            findings.add(path, "The key column may stay empty", "Make it required.");
        }
    }

    private void rows(JsonNode properties, String path) {
        int min = properties.path("minRows").asInt(0);
        int max = properties.path("maxRows").asInt(InputLimits.MOST_ROWS);
        if (min < 0 || max < Math.max(1, min) || max > InputLimits.MOST_ROWS) {
            findings.add(path, "The numbers of rows contradict each other", "Keep 0 <= minRows <= maxRows <= 500.");
        }
    }
}
