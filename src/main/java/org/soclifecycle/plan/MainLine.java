package org.soclifecycle.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soclifecycle.blueprint.Edge;
import org.soclifecycle.blueprint.Node;
import org.soclifecycle.blueprint.NodeType;

/**
 * Chooses the end events at which a process counts as finished, when it is called by another. A process that ends
 * in milestones is finished with them. Otherwise the main line counts: at an exclusive split the default flow, or
 * all flows forward where the default flow is a rework edge or missing. Ends off the main line (declined, closed)
 * take the programme somewhere else and set no date.
 */
final class MainLine {

    private MainLine() {}

    static List<Node> ends(Topology topology, Predicate<Node> isMilestone) {
        List<Node> ends = topology.order().stream()
                .filter(node -> topology.outOf(node).isEmpty())
                .toList();
        List<Node> milestones = ends.stream().filter(isMilestone).toList();
        if (!milestones.isEmpty()) {
            return milestones;
        }
        Set<String> onLine = nodes(topology);
        List<Node> main = ends.stream().filter(end -> onLine.contains(end.id())).toList();
        return main.isEmpty() ? ends : main;
    }

    private static Set<String> nodes(Topology topology) {
        Set<String> onLine = new HashSet<>();
        for (Node node : topology.order()) {
            if (topology.into(node).isEmpty() || onLine.contains(node.id())) {
                onLine.add(node.id());
                followed(topology, node).forEach(edge -> onLine.add(edge.target()));
            }
        }
        return onLine;
    }

    private static Stream<Edge> followed(Topology topology, Node node) {
        List<Edge> flows = topology.outOf(node);
        boolean chooses =
                node.type() == NodeType.EXCLUSIVE_GATEWAY && flows.stream().anyMatch(Edge::otherwise);
        return flows.stream().filter(edge -> !chooses || edge.otherwise());
    }
}
