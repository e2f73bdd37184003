package org.soclifecycle.blueprint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Rules about what models name in other files: it exists and belongs to the same deployment. */
final class ReferenceRules {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Attribute that refers, and the one that says to which version. */
    private static final Map<String, String> BINDINGS = Map.of(
            "formRef", "formRefBinding",
            "calledElement", "calledElementBinding",
            "decisionRef", "decisionRefBinding");

    private ReferenceRules() {}

    static Stream<Finding> decisions(ModelSet models, LintCatalogue known) {
        Set<String> ids = models.decisions().stream()
                .flatMap(file -> file.decisions().stream())
                .map(Decision::getId)
                .collect(Collectors.toSet());
        return models.processes().stream()
                .flatMap(file -> file.elements(BusinessRuleTask.class)
                        .filter(task -> !ids.contains(String.valueOf(task.getCamundaDecisionRef())))
                        .map(task -> file.finding(
                                task.getId(),
                                "There is no decision %s.".formatted(task.getCamundaDecisionRef()),
                                "Set camunda:decisionRef to the id of a decision under processes/decisions.")));
    }

    static Stream<Finding> calledProcesses(ModelSet models, LintCatalogue known) {
        Set<String> ids = models.processes().stream()
                .flatMap(file -> file.processes().stream())
                .map(Process::getId)
                .collect(Collectors.toSet());
        return models.processes().stream()
                .flatMap(
                        file -> file.elements(CallActivity.class)
                                .filter(call -> !ids.contains(String.valueOf(call.getCalledElement())))
                                .map(
                                        call -> file.finding(
                                                call.getId(),
                                                "There is no process %s.".formatted(call.getCalledElement()),
                                                "Set calledElement to the id of a process; an expression can be neither checked nor planned.")));
    }

    static Stream<Finding> bindings(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .flatMap(file -> file.elements(FlowNode.class)
                        .flatMap(node -> BINDINGS.entrySet().stream()
                                .filter(pair -> attribute(node, pair.getKey()) != null)
                                .filter(pair -> !"deployment".equals(attribute(node, pair.getValue())))
                                .map(pair -> file.finding(
                                        node.getId(),
                                        "A running programme would change over to a newer %s.".formatted(pair.getKey()),
                                        "Set camunda:%s=\"deployment\".".formatted(pair.getValue())))));
    }

    static Stream<Finding> answers(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .flatMap(file -> Expressions.of(file)
                        .flatMap(place -> place.answers()
                                .flatMap(answer -> missing(models, answer).stream())
                                .map(what ->
                                        file.finding(place.element(), what, "Correct the name in the expression."))));
    }

    static Stream<Finding> filledRegisters(ModelSet models, LintCatalogue known) {
        Set<String> filled = models.definitions().stream()
                .flatMap(process -> process.tasks().stream())
                .flatMap(task -> task.registers().stream())
                .map(RegisterFeed::register)
                .collect(Collectors.toSet());
        return models.processes().stream()
                .flatMap(file -> Expressions.of(file)
                        .flatMap(place -> place.registers()
                                .filter(register -> !filled.contains(register)
                                        && !known.registers().contains(register))
                                .map(register -> file.finding(
                                        place.element(),
                                        "The register %s is read, but no task fills it.".formatted(register),
                                        "Correct the name, let the property registers of a task fill it, or add it to %s."
                                                .formatted(LintCatalogue.REGISTERS)))));
    }

    private static Optional<String> missing(ModelSet models, Expressions.Answer answer) {
        Optional<FormFields> fields = models.form(answer.form()).map(FormFields::of);
        if (fields.isEmpty()) {
            return Optional.of("The expression reads the form %s, which does not exist.".formatted(answer.form()));
        }
        String field = answer.field();
        return field == null || fields.get().has(field)
                ? Optional.empty()
                : Optional.of("The expression reads the field %s, which the form %s does not have."
                        .formatted(field, answer.form()));
    }

    private static @Nullable String attribute(ModelElementInstance element, String name) {
        String own = element.getAttributeValueNs(CAMUNDA, name);
        return own == null ? element.getAttributeValue(name) : own;
    }
}
