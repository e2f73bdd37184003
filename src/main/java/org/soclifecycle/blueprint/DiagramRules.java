package org.soclifecycle.blueprint;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** What is not in the diagram cannot be shown on it: every node has a shape, every flow an edge. */
final class DiagramRules {

    private DiagramRules() {}

    static Stream<Finding> shapes(ModelSet models, LintCatalogue known) {
        return models.processes().stream().flatMap(DiagramRules::shapes);
    }

    private static Stream<Finding> shapes(ProcessFile file) {
        Set<String> drawn = drawn(file);
        return file.elements(FlowElement.class)
                .filter(element -> !drawn.contains(element.getId()))
                .map(element -> file.finding(
                        String.valueOf(element.getId()),
                        element instanceof SequenceFlow
                                ? "The flow has no edge in the diagram."
                                : "The node has no shape in the diagram.",
                        "Open the file in the modeler and draw it."));
    }

    private static Set<String> drawn(ProcessFile file) {
        Stream<String> shapes = file.elements(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() != null && shape.getBounds() != null)
                .map(shape -> shape.getBpmnElement().getId());
        Stream<String> edges = file.elements(BpmnEdge.class)
                .filter(edge ->
                        edge.getBpmnElement() != null && edge.getWaypoints().size() > 1)
                .map(edge -> edge.getBpmnElement().getId());
        return Stream.concat(shapes, edges).collect(Collectors.toSet());
    }
}
