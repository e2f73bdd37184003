package org.soclifecycle.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.soclifecycle.blueprint.Edge;
import org.soclifecycle.blueprint.Graph;
import org.soclifecycle.blueprint.Node;
import org.soclifecycle.blueprint.NodeType;

/**
 * A graph as the schedule sees it: without rework edges, and without what only boundary events lead to.
 *
 * @param order the nodes that the start events lead to, each after everything that leads to it
 * @param ends those of them where the graph ends; a node that only a rework edge leaves is none
 * @param into the flows that end at a node
 * @param outOf the flows that begin at a node
 * @param places where each node stands in the order
 * @param sources the places that lead to each place
 */
record Topology(
        List<Node> order,
        List<Node> ends,
        Map<String, List<Edge>> into,
        Map<String, List<Edge>> outOf,
        Map<String, Integer> places,
        List<int[]> sources) {

    /** @throws IllegalStateException when the graph is cyclic even without its rework edges */
    static Topology of(Graph graph) {
        Map<String, List<Edge>> forward = new HashMap<>();
        graph.edges().stream().filter(edge -> !edge.loop()).forEach(edge -> add(forward, edge.source(), edge));
        Set<String> reached = reached(graph, forward);
        Map<String, List<Edge>> into = new HashMap<>();
        Map<String, List<Edge>> outOf = new HashMap<>();
        forward.values().stream()
                .flatMap(Collection::stream)
                .filter(edge -> reached.contains(edge.source()))
                .forEach(edge -> {
                    add(into, edge.target(), edge);
                    add(outOf, edge.source(), edge);
                });
        List<Node> order = order(graph, reached, into);
        Map<String, Integer> places = new HashMap<>();
        order.forEach(node -> places.put(node.id(), places.size()));
        List<int[]> sources = order.stream()
                .map(node -> places(into.getOrDefault(node.id(), List.of()), places))
                .toList();
        return new Topology(order, ends(graph, order), into, outOf, places, sources);
    }

    List<Edge> into(Node node) {
        return into.getOrDefault(node.id(), List.of());
    }

    List<Edge> outOf(Node node) {
        return outOf.getOrDefault(node.id(), List.of());
    }

    private static int[] places(List<Edge> edges, Map<String, Integer> places) {
        return edges.stream()
                .flatMap(edge -> Stream.ofNullable(places.get(edge.source())))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The nodes at which the graph begins: its start events, and whatever no flow leads to. */
    static List<Node> starts(Graph graph) {
        Set<String> targets = new LinkedHashSet<>();
        graph.edges().forEach(edge -> targets.add(edge.target()));
        return graph.nodes().values().stream()
                .filter(node -> node.type() != NodeType.BOUNDARY_EVENT && !targets.contains(node.id()))
                .toList();
    }

    private static List<Node> ends(Graph graph, List<Node> order) {
        Set<String> left = new HashSet<>();
        graph.edges().forEach(edge -> left.add(edge.source()));
        return order.stream().filter(node -> !left.contains(node.id())).toList();
    }

    private static Set<String> reached(Graph graph, Map<String, List<Edge>> forward) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        starts(graph).forEach(node -> open.add(node.id()));
        while (!open.isEmpty()) {
            String id = open.remove();
            if (reached.add(id)) {
                forward.getOrDefault(id, List.of()).forEach(edge -> open.add(edge.target()));
            }
        }
        return reached;
    }

    private static List<Node> order(Graph graph, Set<String> reached, Map<String, List<Edge>> into) {
        return new TopologicalSort(reached, into)
                .sort().stream()
                        .flatMap(id -> Stream.ofNullable(graph.nodes().get(id)))
                        .toList();
    }

    private static void add(Map<String, List<Edge>> index, String id, Edge edge) {
        index.computeIfAbsent(id, key -> new ArrayList<>()).add(edge);
    }
}
