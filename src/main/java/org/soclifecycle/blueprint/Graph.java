package org.soclifecycle.blueprint;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The nodes and flows of a process or an embedded sub-process.
 *
 * @param nodes by id, in model order, without event sub-processes
 * @param eventSubProcesses nodes of type {@link NodeType#SUB_PROCESS} that an event starts
 */
public record Graph(Map<String, Node> nodes, List<Edge> edges, List<Node> eventSubProcesses) {

    public Graph {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        edges = List.copyOf(edges);
        eventSubProcesses = List.copyOf(eventSubProcesses);
    }

    /** Every node, also those inside sub-processes and event sub-processes. */
    public Stream<Node> allNodes() {
        return Stream.concat(nodes.values().stream(), eventSubProcesses.stream())
                .flatMap(node -> node.inner() == null
                        ? Stream.of(node)
                        : Stream.concat(Stream.of(node), node.inner().allNodes()));
    }

    /** The nodes of this level from which flows lead to the node, rework edges left out. */
    public Set<String> before(String node) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            String target = open.pop();
            edges.stream()
                    .filter(edge -> !edge.loop() && edge.target().equals(target))
                    .map(Edge::source)
                    .filter(found::add)
                    .forEach(open::push);
        }
        return found;
    }
}
