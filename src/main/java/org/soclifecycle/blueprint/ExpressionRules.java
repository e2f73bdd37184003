package org.soclifecycle.blueprint;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rules about expressions: they may name beans of the white list and plain process variables. A name followed by a
 * dot or a bracket counts as a bean, and so does the whole of a delegate expression; {@code execution} may be handed
 * on, and only its business key may be read.
 */
final class ExpressionRules {

    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w$.])([A-Za-z_$][\\w$]*)\\s*(\\.\\s*\\w+|\\(|\\[)?");
    private static final Pattern DELEGATE = Pattern.compile("\\s*([A-Za-z_$][\\w$]*Delegate)\\s*");
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "empty",
            "instanceof",
            "true",
            "false",
            "null");

    private ExpressionRules() {}

    static Stream<Finding> beans(ModelSet models, LintCatalogue known) {
        if (known.beans().isEmpty()) {
            return Stream.empty();
        }
        return models.processes().stream()
                .flatMap(file -> Expressions.of(file)
                        .flatMap(place -> foreign(place.text(), known.beans())
                                .distinct()
                                .map(name -> file.finding(
                                        place.element(),
                                        "The expression names %s, which is not on the white list.".formatted(name),
                                        "Use a plain variable or a bean of %s: %s."
                                                .formatted(
                                                        LintCatalogue.BEANS,
                                                        place.text().strip())))));
    }

    private static Stream<String> foreign(String expression, Set<String> beans) {
        var delegate = DELEGATE.matcher(expression);
        if (delegate.matches()) {
            return Stream.of(delegate.group(1)).filter(name -> !beans.contains(name));
        }
        return NAME.matcher(TEXT.matcher(expression).replaceAll("''"))
                .results()
                .filter(name -> !WORDS.contains(name.group(1)))
                .flatMap(name -> foreign(name, beans).stream());
    }

    private static Optional<String> foreign(MatchResult name, Set<String> beans) {
        String access = name.group(2);
        if (access == null || (access.startsWith(".") && beans.contains(name.group(1)))) {
            return Optional.empty();
        }
        boolean businessKey = name.group().replaceAll("\\s", "").equals("execution.processBusinessKey");
        return businessKey ? Optional.empty() : Optional.of(name.group().replaceAll("[\\s(\\[]", ""));
    }
}
