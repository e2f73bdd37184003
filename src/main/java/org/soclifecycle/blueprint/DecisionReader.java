package org.soclifecycle.blueprint;

import java.util.Collection;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.jspecify.annotations.Nullable;

/** Reads decision tables. */
final class DecisionReader {

    private DecisionReader() {}

    static DecisionDef read(String path, Decision decision) {
        Collection<DecisionTable> tables = decision.getChildElementsByType(DecisionTable.class);
        return new DecisionDef(
                decision.getId(),
                text(decision.getName()),
                tables.stream()
                        .flatMap(table -> table.getInputs().stream())
                        .map(DecisionReader::input)
                        .toList(),
                tables.stream()
                        .flatMap(table -> table.getOutputs().stream())
                        .map(DecisionReader::output)
                        .toList(),
                path);
    }

    private static DecisionDef.Clause input(Input input) {
        var expression = input.getInputExpression();
        return expression == null
                ? new DecisionDef.Clause("", text(input.getLabel()), "")
                : new DecisionDef.Clause(
                        expression.getText() == null
                                ? ""
                                : expression.getText().getTextContent().strip(),
                        text(input.getLabel()),
                        text(expression.getTypeRef()));
    }

    private static DecisionDef.Clause output(Output output) {
        return new DecisionDef.Clause(text(output.getName()), text(output.getLabel()), text(output.getTypeRef()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
