package org.soclifecycle.work;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The part of the form lint that looks at the values a choice offers. */
final class ChoiceLint {

    private final JsonNode form;
    private final FormFindings findings;

    ChoiceLint(JsonNode form, FormFindings findings) {
        this.form = form;
        this.findings = findings;
    }

    void check(JsonNode choice, String path) {
        var valuesFrom = choice.path("properties").path("valuesFrom").asString("");
        var sources = Stream.of(!valuesFrom.isEmpty(), choice.has("values"), choice.has("valuesKey"))
                .filter(present -> present)
                .count();
        var computed = choice.path("properties").has("compute")
                || choice.path("properties").has("decision");
        if (sources != 1 && !computed) {
            findings.add(
                    path,
                    "The choice has " + (sources == 0 ? "no" : "more than one") + " source of values",
                    "Give it \"values\", a \"valuesKey\" or the property \"valuesFrom\".");
        }
        if (choice.has("valuesExpression") && valuesFrom.isEmpty()) {
            findings.add(
                    path,
                    "The server cannot check \"valuesExpression\"",
                    "Add the property \"valuesFrom\": \"table.column\".");
        }
        if (!valuesFrom.isEmpty() && !isColumn(valuesFrom)) {
            findings.add(path, "There is no table column " + valuesFrom, "Name a table and one of its columns.");
        }
        values(choice.path("values"), choice.path("properties").path("as").asString(""), path);
    }

    private void values(JsonNode values, String as, String path) {
        var seen = new HashSet<String>();
        for (var option : values.values()) {
            var value = option.path("value").asString("");
            if (value.isEmpty() || !value.equals(Texts.trim(value)) || !seen.add(value)) {
                findings.add(
                        path, "The value \"" + value + "\" is empty, padded or repeated", "Give each option its own.");
            } else if (!fits(value, as)) {
                findings.add(path, "The value \"" + value + "\" is no " + as, "Mend the value or the property \"as\".");
            }
        }
        if (!Set.of("", "boolean", "number").contains(as)) {
            findings.add(path, "The type " + as + " is unknown", "Set \"as\" to boolean or number.");
        }
    }

    private static boolean fits(String value, String as) {
        return switch (as) {
            case "boolean" -> value.equals("true") || value.equals("false");
            case "number" -> Numbers.read(value) instanceof BigDecimal;
            default -> true;
        };
    }

    private boolean isColumn(String path) {
        var dot = path.lastIndexOf('.');
        return dot > 0
                && at(path).findAny().isPresent()
                && at(path.substring(0, dot)).anyMatch(FormParser::isTable);
    }

    private Stream<JsonNode> at(String path) {
        var found = Stream.of(form);
        for (var name : path.split("\\.")) {
            found = found.flatMap(ChoiceLint::fields)
                    .filter(field -> FormParser.key(field).equals(name));
        }
        return found;
    }

    /** The fields in a container, those of groups without a path included. */
    private static Stream<JsonNode> fields(JsonNode container) {
        return container.path("components").values().stream()
                .flatMap(field -> FormParser.key(field).isEmpty() ? fields(field) : Stream.of(field));
    }
}
