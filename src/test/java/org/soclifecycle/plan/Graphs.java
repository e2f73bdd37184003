package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soclifecycle.blueprint.Edge;
import org.soclifecycle.blueprint.Graph;
import org.soclifecycle.blueprint.Node;
import org.soclifecycle.blueprint.NodeType;

/**
 * Writes small graphs down: {@code a>b} a flow, {@code a=>b} a default flow, {@code a~>b} a rework edge; {@code x1} is
 * an exclusive gateway, {@code event1} an event-based one, {@code boundary1} a boundary event.
 */
final class Graphs {

    private static final Map<String, NodeType> TYPES = Map.of(
            "x", NodeType.EXCLUSIVE_GATEWAY,
            "event", NodeType.EVENT_GATEWAY,
            "boundary", NodeType.BOUNDARY_EVENT);

    private Graphs() {}

    static Graph of(String... flows) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<Edge> edges = new ArrayList<>();
        for (String flow : flows) {
            String[] ends = flow.split("[=~]?>");
            nodes.computeIfAbsent(ends[0], Graphs::node);
            nodes.computeIfAbsent(ends[1], Graphs::node);
            edges.add(new Edge(flow, "", ends[0], ends[1], flow.contains("~>"), flow.contains("=>"), null));
        }
        return new Graph(nodes, edges, List.of());
    }

    private static Node node(String id) {
        NodeType type = TYPES.getOrDefault(id.replaceAll("\\d", ""), NodeType.OTHER);
        return new Node(id, id, type, null, null, null, null, null);
    }
}
