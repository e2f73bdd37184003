package org.soclifecycle.blueprint;

import java.util.Set;
import java.util.stream.Stream;

/** Rules about the inside of decision tables. */
final class DecisionRules {

    /** The types that the engine's decisions know; of any other it warns, and passes values on as they are. */
    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "double", "date");

    private DecisionRules() {}

    static Stream<Finding> types(ModelSet models, LintCatalogue known) {
        return models.decisionTables().stream()
                .flatMap(table -> Stream.concat(table.inputs().stream(), table.outputs().stream())
                        .filter(clause -> !TYPES.contains(clause.type()))
                        .map(clause -> new Finding(
                                table.path(),
                                table.id(),
                                "The column “%s” has the type “%s”, which the engine does not know."
                                        .formatted(clause.label(), clause.type()),
                                "Set typeRef to string, boolean, integer, long, double or date.")));
    }
}
