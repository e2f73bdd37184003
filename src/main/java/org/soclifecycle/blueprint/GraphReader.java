package org.soclifecycle.blueprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;

/** Reads the activity graph of a process or sub-process. */
final class GraphReader {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Node> eventSubProcesses = new ArrayList<>();

    private GraphReader() {}

    static Graph read(Collection<FlowElement> elements) {
        GraphReader reader = new GraphReader();
        elements.forEach(reader::add);
        return new Graph(reader.nodes, reader.edges, reader.eventSubProcesses);
    }

    private void add(FlowElement element) {
        if (element instanceof SequenceFlow flow) {
            edges.add(edge(flow));
        } else if (element instanceof SubProcess sub && sub.triggeredByEvent()) {
            eventSubProcesses.add(node(sub));
        } else if (element instanceof FlowNode node) {
            nodes.put(node.getId(), node(node));
        }
    }

    private static Edge edge(SequenceFlow flow) {
        String id = flow.getId();
        return new Edge(
                id,
                text(flow.getName()),
                flow.getSource().getId(),
                flow.getTarget().getId(),
                "true".equals(ElementProperties.get(flow, "loop")),
                id.equals(flow.getSource().getAttributeValue("default")),
                flow.getConditionExpression() == null
                        ? null
                        : flow.getConditionExpression().getTextContent());
    }

    private static Node node(FlowNode node) {
        return new Node(
                node.getId(),
                text(node.getName()),
                NodeType.of(node.getElementType().getTypeName()),
                timer(node),
                message(node),
                node instanceof BoundaryEvent event ? event.getAttachedTo().getId() : null,
                node instanceof SubProcess sub ? read(sub.getFlowElements()) : null,
                MultiInstances.of(node));
    }

    private static @Nullable String timer(FlowNode node) {
        return node.getChildElementsByType(TimerEventDefinition.class).stream()
                .map(GraphReader::timerText)
                .findFirst()
                .orElse(null);
    }

    private static String timerText(EventDefinition timer) {
        return timer.getDomElement().getChildElements().stream()
                .map(child -> child.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static @Nullable String message(FlowNode node) {
        return node.getChildElementsByType(MessageEventDefinition.class).stream()
                .filter(event -> event.getMessage() != null)
                .map(event -> event.getMessage().getName())
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
