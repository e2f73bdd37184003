package org.soclifecycle.blueprint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Reads one process with everything in it. */
final class ProcessReader {

    private final String path;
    private final Process process;
    private final List<FlowElement> elements;

    private ProcessReader(String path, Process process) {
        this.path = path;
        this.process = process;
        this.elements = flatten(process.getFlowElements()).toList();
    }

    static ProcessDef read(String path, Process process) {
        return new ProcessReader(path, process).read();
    }

    private ProcessDef read() {
        Map<String, String> properties = ElementProperties.of(process);
        String id = process.getId();
        return new ProcessDef(
                id,
                process.getName() == null ? id : process.getName(),
                properties.get("kind"),
                KindFacts.of(properties),
                ordinal(properties.get("phase")),
                properties.get("phaseName"),
                ElementProperties.documentation(process),
                all(UserTask.class).map(task -> TaskReader.read(id, task)).toList(),
                milestones(),
                all(CallActivity.class).map(call -> CallReader.read(id, call)).toList(),
                GraphReader.read(process.getFlowElements()),
                PropertyText.list(process.getCamundaCandidateStarterGroups()),
                messages(),
                cases(properties),
                path);
    }

    private static @Nullable CaseDef cases(Map<String, String> properties) {
        String name = properties.get("caseName");
        return name == null ? null : new CaseDef(name, PropertyText.list(properties.get("caseTitle")));
    }

    private List<MilestoneDef> milestones() {
        return all(Event.class)
                .flatMap(event -> Stream.ofNullable(ElementProperties.get(event, "milestone"))
                        .map(code -> MilestoneReader.read(process.getId(), event, code)))
                .toList();
    }

    private List<MessageDef> messages() {
        return all(CatchEvent.class)
                .flatMap(event -> Stream.ofNullable(ElementProperties.get(event, "sendBy"))
                        .map(roles -> new MessageDef(
                                messageOf(event),
                                String.valueOf(event.getName()),
                                process.getId(),
                                event.getId(),
                                PropertyText.list(roles))))
                .toList();
    }

    private static String messageOf(CatchEvent event) {
        return event.getChildElementsByType(MessageEventDefinition.class).stream()
                .map(definition -> definition.getMessage().getName())
                .findFirst()
                .orElse("");
    }

    private <T extends FlowElement> Stream<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast);
    }

    private @Nullable Integer ordinal(@Nullable String phase) {
        if (phase == null) {
            return null;
        }
        try {
            return Integer.valueOf(phase);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(path + ": the property phase is no number: " + phase, e);
        }
    }

    private static Stream<FlowElement> flatten(Collection<FlowElement> elements) {
        return elements.stream()
                .flatMap(element -> element instanceof SubProcess sub
                        ? Stream.concat(Stream.of(element), flatten(sub.getFlowElements()))
                        : Stream.of(element));
    }
}
