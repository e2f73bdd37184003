package org.soclifecycle.blueprint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.jspecify.annotations.Nullable;

/** Rules about events: a milestone stands once in its kind, a message is one that the application sends. */
final class EventRules {

    private EventRules() {}

    static Stream<Finding> milestonesOnce(ModelSet models, LintCatalogue known) {
        List<ProcessDef> processes = models.definitions();
        return KindRules.kinds(processes).flatMap(kind -> milestonesOnce(KindRules.members(processes, kind)));
    }

    private static Stream<Finding> milestonesOnce(Stream<ProcessDef> kind) {
        Map<String, MilestoneDef> first = new HashMap<>();
        return kind.flatMap(process -> process.milestones().stream()
                .flatMap(event -> twice(process, event, first.putIfAbsent(event.code(), event))));
    }

    static Stream<Finding> messages(ModelSet models, LintCatalogue known) {
        Stream<Finding> nameless = models.processes().stream()
                .flatMap(file -> file.elements(Event.class)
                        .filter(event -> event.getChildElementsByType(MessageEventDefinition.class).stream()
                                .map(MessageEventDefinition::getMessage)
                                .anyMatch(Objects::isNull))
                        .map(event -> file.finding(
                                event.getId(), "The event waits for no message.", "Refer to a message with a name.")));
        Stream<Finding> unknown = models.processes().stream()
                .flatMap(file -> file.elements(Message.class)
                        .filter(message ->
                                !known.messages().isEmpty() && !known.messages().contains(message.getName()))
                        .map(message -> file.finding(
                                message.getId(),
                                "Nobody sends the message %s.".formatted(message.getName()),
                                "Use a name of %s, or add it there.".formatted(LintCatalogue.MESSAGES))));
        return Stream.concat(nameless, unknown);
    }

    private static Stream<Finding> twice(ProcessDef process, MilestoneDef event, @Nullable MilestoneDef first) {
        return Stream.ofNullable(first)
                .map(other -> new Finding(
                        process.path(),
                        event.element(),
                        "The milestone %s stands also at %s of %s."
                                .formatted(event.code(), other.element(), other.process()),
                        "Use each milestone code once in a programme kind."));
    }
}
