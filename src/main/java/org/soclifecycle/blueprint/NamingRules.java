package org.soclifecycle.blueprint;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Rules about ids: they follow the scheme and never change once released. */
final class NamingRules {

    /** Prefixes that are not simply the element's type. */
    private static final Map<String, String> PREFIXES = Map.of(
            "businessRuleTask", "ruleTask",
            "exclusiveGateway", "gateway",
            "parallelGateway", "gateway",
            "inclusiveGateway", "gateway",
            "eventBasedGateway", "gateway",
            "intermediateCatchEvent", "event",
            "intermediateThrowEvent", "event",
            "sequenceFlow", "flow");

    private NamingRules() {}

    static Stream<Finding> elements(ModelSet models, LintCatalogue known) {
        return Stream.concat(flowElements(models), processes(models));
    }

    static Stream<Finding> removed(ModelSet models, LintCatalogue known) {
        Set<String> present = ids(models).collect(Collectors.toSet());
        return known.releasedIds().stream()
                .filter(id -> !present.contains(id))
                .map(id -> new Finding(
                        LintCatalogue.RELEASED_IDS,
                        id,
                        "The id was released and is gone; running programmes may stand there.",
                        "Bring it back, or remove the line together with a migration of the running programmes."));
    }

    /** {@code process#element} of every flow node, as {@code released-ids.txt} lists them. */
    static Stream<String> ids(ModelSet models) {
        return models.processes().stream()
                .flatMap(file -> file.elements(FlowElement.class)
                        .filter(element -> !(element instanceof SequenceFlow))
                        .map(element -> processOf(file) + "#" + element.getId()))
                .sorted();
    }

    private static Stream<Finding> flowElements(ModelSet models) {
        return models.processes().stream()
                .flatMap(file -> file.elements(FlowElement.class)
                        .filter(element -> !String.valueOf(element.getId()).matches(pattern(element)))
                        .map(element -> file.finding(
                                String.valueOf(element.getId()),
                                "The id does not follow the naming scheme.",
                                "Name it %s_ and a word in camel case.".formatted(prefix(element)))));
    }

    private static Stream<Finding> processes(ModelSet models) {
        return models.processes().stream()
                .flatMap(file -> file.processes().stream()
                        .filter(process -> !process.getId().matches("[a-z][A-Za-z0-9]*"))
                        .map(process -> file.finding(
                                process.getId(),
                                "The process id is not in camel case.",
                                "Name it like socDiscovery.")));
    }

    private static String pattern(FlowElement element) {
        return prefix(element) + (element instanceof SequenceFlow ? "_\\w+" : "_[a-z][A-Za-z0-9]*");
    }

    private static String prefix(FlowElement element) {
        String type = element.getElementType().getTypeName();
        return PREFIXES.getOrDefault(type, type);
    }

    private static String processOf(ProcessFile file) {
        return file.processes().stream().map(Process::getId).findFirst().orElse("");
    }
}
