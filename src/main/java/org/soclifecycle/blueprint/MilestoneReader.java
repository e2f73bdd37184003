package org.soclifecycle.blueprint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/**
 * Reads milestone events. The gate of a milestone is found by going back along the flows, rework edges left out,
 * until the nearest gates; other milestones stop the search. Two different gates mean none.
 */
final class MilestoneReader {

    private MilestoneReader() {}

    static MilestoneDef read(String process, Event event, String code) {
        String name = ElementProperties.get(event, "milestoneName");
        String label = event.getName() == null ? code : event.getName();
        return new MilestoneDef(code, name == null ? label : name, process, event.getId(), gateBefore(event));
    }

    private static @Nullable String gateBefore(Event event) {
        Set<String> gates = new HashSet<>();
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(Set.of((FlowNode) event));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            String gate = node instanceof CallActivity ? ElementProperties.get(node, "gate") : null;
            if (gate != null) {
                gates.add(gate);
            } else if (seen.add(node) && (node == event || ElementProperties.get(node, "milestone") == null)) {
                node.getIncoming().stream()
                        .filter(flow -> !isLoop(flow))
                        .map(SequenceFlow::getSource)
                        .forEach(open::push);
            }
        }
        return gates.size() == 1 ? gates.iterator().next() : null;
    }

    private static boolean isLoop(SequenceFlow flow) {
        return "true".equals(ElementProperties.get(flow, "loop"));
    }
}
