package org.soclifecycle.blueprint;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;

/** Rules about {@code camunda:property}: only the known ones, with readable values. */
final class PropertyRules {

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "process",
                    Set.of("kind", "kindName", "keyPrefix", "kindOrder", "phase", "phaseName", "caseName", "caseTitle"),
            "userTask",
                    Set.of(
                            "duration",
                            "durationMin",
                            "durationMax",
                            "deliverable",
                            "inputs",
                            "evidence",
                            "routes",
                            "registers",
                            "taskClass",
                            "separateFrom",
                            "signature",
                            "signatureRefusal",
                            "separationRule",
                            "subject",
                            "forms"),
            "callActivity", Set.of("gate", "deliverable", "phase", "phaseName"),
            "event", Set.of("milestone", "milestoneName", "sendBy"),
            "sequenceFlow", Set.of("loop"));

    private static final Predicate<String> DURATION = Effort::readable;

    private static final Map<String, Predicate<String>> VALUES = Map.ofEntries(
            Map.entry("duration", DURATION),
            Map.entry("durationMin", DURATION),
            Map.entry("durationMax", DURATION),
            Map.entry("keyPrefix", text -> text.matches("[A-Z0-9]{2,12}")),
            Map.entry("kindOrder", text -> text.matches(PropertyText.ORDINAL)),
            Map.entry("phase", text -> text.matches(PropertyText.ORDINAL)),
            Map.entry("loop", "true"::equals),
            Map.entry("milestone", text -> text.matches("[A-Z]{1,4}\\d+[a-z]?(\\.n)?")),
            Map.entry("gate", text -> text.matches("[A-Z]{1,4}\\d+[a-z]?")),
            Map.entry("evidence", Set.of("required", "optional")::contains),
            Map.entry("taskClass", Set.of("statutory", "gate_vote", "critical_path", "other")::contains),
            Map.entry("signature", SignatureDef.MEANINGS::contains),
            Map.entry("signatureRefusal", text -> text.matches("\\w+(\\.\\w+)*\\s*=\\s*\\S+")),
            Map.entry("routes", text -> text.matches("\\s*\\w+(\\.\\w+)*(\\s*,\\s*\\w+(\\.\\w+)*)*\\s*")));

    private PropertyRules() {}

    static Stream<Finding> unknown(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .flatMap(file -> file.elements(BaseElement.class)
                        .flatMap(element -> ElementProperties.of(element).keySet().stream()
                                .filter(name -> !allowed(element).contains(name))
                                .map(name -> file.finding(
                                        String.valueOf(element.getId()),
                                        "Unknown property %s.".formatted(name),
                                        "Allowed here: %s.".formatted(String.join(", ", sorted(allowed(element))))))));
    }

    static Stream<Finding> values(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .flatMap(file -> file.elements(BaseElement.class)
                        .flatMap(element -> ElementProperties.of(element).entrySet().stream()
                                .filter(property -> !readable(property.getKey(), property.getValue()))
                                .map(property -> file.finding(
                                        String.valueOf(element.getId()),
                                        "The property %s cannot be \"%s\"."
                                                .formatted(property.getKey(), property.getValue()),
                                        "Write it as the other models do, for example P5D for five working days."))));
    }

    private static boolean readable(String name, String value) {
        return VALUES.getOrDefault(name, text -> !text.isBlank()).test(value);
    }

    private static Set<String> allowed(BaseElement element) {
        String type =
                element instanceof Event ? "event" : element.getElementType().getTypeName();
        return ALLOWED.getOrDefault(type, Set.of());
    }

    private static Iterable<String> sorted(Set<String> names) {
        return names.isEmpty() ? Set.of("none") : names.stream().sorted().toList();
    }
}
