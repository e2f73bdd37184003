package org.soclifecycle.blueprint;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Rules about what happens next: exclusive splits never get stuck, multi-instance runs over a collection. */
final class FlowRules {

    /** Calls and notations that yield an array, which the engine refuses at run time. */
    private static final Pattern ARRAY = Pattern.compile("\\.(split|toArray)\\s*\\(|\\{\\s*\\[|\\{\\s*\\{");

    private FlowRules() {}

    static Stream<Finding> defaultFlow(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .flatMap(file -> file.elements(ExclusiveGateway.class)
                        .filter(gateway -> gateway.getOutgoing().size() > 1 && gateway.getDefault() == null)
                        .map(gateway -> file.finding(
                                gateway.getId(),
                                "The split gets stuck when no condition holds.",
                                "Make one outgoing flow the default flow.")));
    }

    static Stream<Finding> conditions(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .flatMap(file -> file.elements(SequenceFlow.class)
                        .filter(flow -> flow.getSource() instanceof ExclusiveGateway gateway
                                && gateway.getOutgoing().size() > 1
                                && flow.equals(gateway.getDefault()) == (flow.getConditionExpression() != null))
                        .map(flow -> file.finding(
                                flow.getId(),
                                flow.getConditionExpression() == null
                                        ? "The flow out of an exclusive split has no condition."
                                        : "The default flow has a condition.",
                                "Give every outgoing flow but the default one a condition.")));
    }

    static Stream<Finding> multiInstance(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .flatMap(file -> file.elements(MultiInstanceLoopCharacteristics.class)
                        .filter(loop -> !overCollection(loop.getCamundaCollection(), loop.getCamundaElementVariable())
                                || loop.getLoopCardinality() != null)
                        .map(loop -> file.finding(
                                idOf(loop.getParentElement()),
                                "The multi-instance activity does not run over a collection.",
                                "Set camunda:collection to an expression that yields a collection, not an array, "
                                        + "and camunda:elementVariable.")));
    }

    private static boolean overCollection(@Nullable String collection, @Nullable String elementVariable) {
        return collection != null
                && !collection.isBlank()
                && !ARRAY.matcher(collection).find()
                && elementVariable != null
                && !elementVariable.isBlank();
    }

    private static String idOf(@Nullable ModelElementInstance element) {
        return element == null ? "" : String.valueOf(element.getAttributeValue("id"));
    }
}
