package org.soclifecycle.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the part of the form JSON that says something about values. */
final class FormParser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormParser() {}

    static FormSchema parse(String json) {
        try {
            var root = JSON.readTree(json);
            var id = root.path("id").asString("");
            return new FormSchema(id, root.path("title").asString(id), fields(root.path("components"), List.of()));
        } catch (JacksonException notJson) {
            throw new IllegalArgumentException("The form is not valid JSON", notJson);
        }
    }

    private static List<FormField> fields(JsonNode components, List<String> hides) {
        var fields = new ArrayList<FormField>();
        for (var component : components.values()) {
            var type = FieldType.of(component.path("type").asString(""));
            if (type == null) {
                continue;
            }
            var ownHides = with(hides, text(component.path("conditional"), "hide"));
            if (type == FieldType.GROUP && key(component).isEmpty()) {
                fields.addAll(fields(component.path("components"), ownHides));
            } else {
                fields.add(field(type, component, ownHides));
            }
        }
        return fields;
    }

    private static FormField field(FieldType type, JsonNode json, List<String> hides) {
        var children = fields(json.path("components"), List.of());
        return new FormField(type, key(json), label(json), rules(json, hides), children);
    }

    /** Field keys and container paths name values the same way. */
    static String key(JsonNode component) {
        return component.path("key").asString(component.path("path").asString(""));
    }

    static boolean isTable(JsonNode component) {
        return "dynamiclist".equals(component.path("type").asString(""));
    }

    static String label(JsonNode component) {
        var label = component.path("label").asString(component.path("dateLabel").asString(key(component)));
        return label.endsWith(" *") ? label.substring(0, label.length() - 2) : label;
    }

    private static FieldRules rules(JsonNode json, List<String> hides) {
        var properties = json.path("properties");
        var validate = json.path("validate");
        var presence = new FieldRules.Presence(
                validate.path("required").asBoolean(false),
                text(properties, "requiredWhen"),
                hides,
                json.path("readonly").asBoolean(false) || json.path("disabled").asBoolean(false));
        return new FieldRules(
                presence,
                limits(json, validate),
                choices(json, properties),
                rows(json, properties),
                computation(properties));
    }

    private static FieldRules.Limits limits(JsonNode json, JsonNode validate) {
        var numbers = new FieldRules.Numbers(
                number(validate, "min"), number(validate, "max"), integer(json, "decimalDigits"));
        var pattern = text(validate, "pattern");
        var maxLength = integer(validate, "maxLength");
        var texts = new FieldRules.Texts(
                validate.path("minLength").asInt(0),
                maxLength == null ? InputLimits.LONGEST_TEXT : maxLength,
                pattern == null ? null : new TextPattern(pattern),
                text(validate, "patternErrorMessage"),
                text(validate, "validationType"));
        return new FieldRules.Limits(
                numbers, texts, json.path("disallowPassedDates").asBoolean(false));
    }

    private static FieldRules.Choices choices(JsonNode json, JsonNode properties) {
        var fixed = new ArrayList<String>();
        json.path("values")
                .values()
                .forEach(option -> fixed.add(option.path("value").asString("")));
        var as = switch (properties.path("as").asString("")) {
            case "boolean" -> FieldRules.As.BOOLEAN;
            case "number" -> FieldRules.As.NUMBER;
            default -> FieldRules.As.TEXT;
        };
        return new FieldRules.Choices(List.copyOf(fixed), text(json, "valuesKey"), text(properties, "valuesFrom"), as);
    }

    private static FieldRules.Rows rows(JsonNode json, JsonNode properties) {
        return new FieldRules.Rows(
                text(properties, "key"),
                properties.path("minRows").asInt(0),
                properties.path("maxRows").asInt(InputLimits.MOST_ROWS),
                !json.path("allowAddRemove").asBoolean(true));
    }

    private static FieldRules.@Nullable Computation computation(JsonNode properties) {
        var expression = text(properties, "compute");
        var decision = text(properties, "decision");
        return expression == null && decision == null ? null : new FieldRules.Computation(expression, decision);
    }

    private static List<String> with(List<String> conditions, @Nullable String another) {
        if (another == null) {
            return conditions;
        }
        var all = new ArrayList<>(conditions);
        all.add(another);
        return List.copyOf(all);
    }

    private static @Nullable String text(JsonNode json, String name) {
        var value = json.path(name).asString("");
        return value.isEmpty() ? null : value;
    }

    private static @Nullable BigDecimal number(JsonNode json, String name) {
        return json.path(name).asDecimalOpt().orElse(null);
    }

    private static @Nullable Integer integer(JsonNode json, String name) {
        return json.path(name).isMissingNode()
                ? null
                : (Integer) json.path(name).asInt();
    }
}
