package org.soclifecycle.work;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.soclifecycle.engine.Feel;
import tools.jackson.databind.JsonNode;

/** The part of the form lint that looks at FEEL and regular expressions. */
final class ExpressionLint {

    private final Feel feel;
    private final Set<String> names;
    private final FormFindings findings;

    /** Takes the names that expressions of the form may use. */
    ExpressionLint(Feel feel, Set<String> names, FormFindings findings) {
        this.feel = feel;
        this.names = names;
        this.findings = findings;
    }

    void check(JsonNode component, String path) {
        var properties = component.path("properties");
        feel(component.path("conditional"), "hide", path);
        feel(properties, "requiredWhen", path);
        feel(properties, "compute", path);
        feel(component, "valuesExpression", path);
        computed(component, properties, path);
        pattern(component.path("validate").path("pattern").asString(""), path);
        if (FormParser.isTable(component)) {
            columns(component, path);
        }
    }

    /** In a browser a bare name means a field of the whole form, in our rules one of the row first. */
    private void columns(JsonNode table, String path) {
        var columns = new HashSet<String>();
        table.path("components").values().forEach(column -> columns.add(FormParser.key(column)));
        for (var column : table.path("components").values()) {
            var hide = column.path("conditional").path("hide").asString("");
            var bare = hide.isBlank() ? Set.<String>of() : readable(hide);
            bare.stream()
                    .filter(columns::contains)
                    .forEach(name -> findings.add(
                            path + "." + FormParser.key(column),
                            "hide reads " + name + " of its row in a way browsers do not understand",
                            "Write this." + name + "."));
        }
    }

    private Set<String> readable(String expression) {
        try {
            return feel.names(expression);
        } catch (Feel.Broken reportedAtTheColumn) {
            return Set.of();
        }
    }

    private void feel(JsonNode holder, String property, String path) {
        var expression = holder.path(property).asString("");
        if (expression.isBlank()) {
            return;
        }
        try {
            for (var name : feel.names(expression)) {
                if (!names.contains(name)) {
                    findings.add(path, property + " reads " + name + ", which is no field", "Correct the name.");
                }
            }
        } catch (Feel.Broken broken) {
            findings.add(path, property + " is broken: " + broken.getMessage(), "Mend the FEEL expression.");
        }
    }

    private void computed(JsonNode component, JsonNode properties, String path) {
        var computed = properties.has("compute") || properties.has("decision");
        if (computed && !component.path("readonly").asBoolean(false)) {
            findings.add(path, "People could type into a computed field", "Set \"readonly\" to true.");
        }
    }

    private void pattern(String pattern, String path) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException broken) {
            findings.add(path, "The pattern is broken: " + broken.getDescription(), "Mend the regular expression.");
        }
    }
}
