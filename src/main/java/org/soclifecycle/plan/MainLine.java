package org.soclifecycle.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.soclifecycle.blueprint.Edge;
import org.soclifecycle.blueprint.Node;
import org.soclifecycle.blueprint.NodeType;

/**
 * Decides when a process counts as finished that is called by another. A process that ends in milestones is finished
 * with the latest of them. Otherwise its main line counts: at an exclusive split the default flow; where that leads
 * back (rework, a gate on hold), the flow that is finished first. A wait for one of several events leads back as soon
 * as one of them does. Ends off the main line (declined, closed) take the programme somewhere else and delay nobody.
 * A process without end is finished with its last element.
 */
final class MainLine {

    private final Topology topology;
    private final ToIntFunction<String> finish;
    private final Map<String, Set<String>> endsAfter = new HashMap<>();

    private MainLine(Topology topology, ToIntFunction<String> finish) {
        this.topology = topology;
        this.finish = finish;
    }

    /**
     * The elements with the last of which the process is finished.
     *
     * @param finish working day on which an element, by id, is finished
     */
    static Collection<String> ends(Topology topology, Predicate<Node> isMilestone, ToIntFunction<String> finish) {
        Set<String> milestones =
                topology.ends().stream().filter(isMilestone).map(Node::id).collect(Collectors.toSet());
        if (!milestones.isEmpty()) {
            return milestones;
        }
        Set<String> ends = new MainLine(topology, finish).ends();
        return ends.isEmpty() ? topology.order().stream().map(Node::id).toList() : ends;
    }

    private Set<String> ends() {
        topology.ends().forEach(end -> endsAfter.put(end.id(), Set.of(end.id())));
        Set<String> ends = new HashSet<>();
        for (int i = topology.order().size() - 1; i >= 0; i--) {
            Node node = topology.order().get(i);
            if (!endsAfter.containsKey(node.id())) {
                endsAfter.put(node.id(), followed(node));
            }
            if (topology.into(node).isEmpty()) {
                ends.addAll(endsAfter.getOrDefault(node.id(), Set.of()));
            }
        }
        return ends;
    }

    private Set<String> followed(Node node) {
        List<Edge> flows = topology.outOf(node);
        if (node.type() == NodeType.EXCLUSIVE_GATEWAY) {
            return defaultFlow(flows).or(() -> firstFinished(flows)).orElse(Set.of());
        }
        if (node.type() == NodeType.EVENT_GATEWAY
                && flows.stream().anyMatch(flow -> endsAfter(flow).isEmpty())) {
            return Set.of();
        }
        return flows.stream().flatMap(flow -> endsAfter(flow).stream()).collect(Collectors.toSet());
    }

    private Optional<Set<String>> defaultFlow(List<Edge> flows) {
        return flows.stream()
                .filter(Edge::otherwise)
                .map(this::endsAfter)
                .filter(ends -> !ends.isEmpty())
                .findFirst();
    }

    private Optional<Set<String>> firstFinished(List<Edge> flows) {
        return flows.stream()
                .map(this::endsAfter)
                .filter(ends -> !ends.isEmpty())
                .min(Comparator.comparingInt(
                        ends -> ends.stream().mapToInt(finish).max().orElse(0)));
    }

    private Set<String> endsAfter(Edge flow) {
        return endsAfter.getOrDefault(flow.target(), Set.of());
    }
}
