package org.soclifecycle.work;

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
