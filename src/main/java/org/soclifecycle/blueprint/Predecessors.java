package org.soclifecycle.blueprint;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Looks back from a node along the flows, into and out of sub-processes, rework edges left out. */
final class Predecessors {

    private Predecessors() {}

    static boolean hasUserTaskBefore(UserTask task) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(before(task));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (node instanceof UserTask && node != task) {
                return true;
            }
            if (seen.add(node)) {
                open.addAll(before(node));
                open.addAll(inside(node));
            }
        }
        return false;
    }

    private static Collection<FlowNode> before(FlowNode node) {
        if (node instanceof BoundaryEvent event) {
            return List.of(event.getAttachedTo());
        }
        if (node instanceof StartEvent && node.getParentElement() instanceof SubProcess around) {
            return before(around);
        }
        return node.getIncoming().stream()
                .filter(flow -> !"true".equals(ElementProperties.get(flow, "loop")))
                .map(SequenceFlow::getSource)
                .toList();
    }

    private static Collection<FlowNode> inside(FlowNode node) {
        return node instanceof SubProcess sub ? sub.getChildElementsByType(FlowNode.class) : List.of();
    }
}
