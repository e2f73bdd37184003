package org.soclifecycle.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Edge;
import org.soclifecycle.blueprint.Graph;
import org.soclifecycle.blueprint.Node;
import org.soclifecycle.blueprint.NodeType;

/**
 * Finds the ways back of one graph: every flow that leaves the main line at a decision and comes back to it at an
 * earlier place over at least one rework edge. Of several ways behind the same flow the one with the fewest steps counts.
 */
final class ReworkFinding {

    private final Level level;
    private final Set<String> mainLine;
    private final Map<String, Span> places;
    private final Estimating estimating;
    private final Map<String, List<Edge>> outOf = new HashMap<>();

    /**
     * @param ends nodes with which the graph is finished
     * @param places where each node begins and ends in the network
     */
    ReworkFinding(Level level, Collection<String> ends, Map<String, Span> places, Estimating estimating) {
        this.level = level;
        this.mainLine = mainLine(level.topology(), ends);
        this.places = places;
        this.estimating = estimating;
        level.graph()
                .edges()
                .forEach(edge -> outOf.computeIfAbsent(edge.source(), key -> new ArrayList<>())
                        .add(edge));
    }

    /**
     * A graph where it was unfolded.
     *
     * @param path prefix of the paths of its nodes
     */
    record Level(String process, String path, Graph graph, Topology topology) {}

    /** How long a node of the graph lasts that is set on a working day. */
    interface Estimating {

        Estimate of(Node node, int begin);
    }

    void addTo(Network network) {
        for (Edge edge : level.graph().edges()) {
            if (mainLine.contains(edge.source()) && (edge.loop() || !mainLine.contains(edge.target()))) {
                Way way = wayBack(edge);
                if (way != null) {
                    add(edge, way, network);
                }
            }
        }
    }

    /** The steps of a way off the main line, and where it comes back. */
    private record Way(List<Node> steps, String end, boolean back) {

        Way with(Node step) {
            List<Node> longer = new ArrayList<>(steps);
            longer.add(step);
            return new Way(longer, end, back);
        }
    }

    private static Set<String> mainLine(Topology topology, Collection<String> ends) {
        Set<String> found = new HashSet<>(ends);
        Deque<String> open = new ArrayDeque<>(ends);
        while (!open.isEmpty()) {
            for (Edge edge : topology.into().getOrDefault(open.pop(), List.of())) {
                if (found.add(edge.source())) {
                    open.push(edge.source());
                }
            }
        }
        return found;
    }

    private @Nullable Way wayBack(Edge first) {
        Deque<Way> open = new ArrayDeque<>(List.of(new Way(List.of(), first.target(), first.loop())));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Way way = open.remove();
            Node node = level.graph().nodes().get(way.end());
            if (mainLine.contains(way.end())) {
                if (way.back()) {
                    return way;
                }
            } else if (node != null && seen.add(way.end() + way.back())) {
                Way longer = way.with(node);
                outOf.getOrDefault(node.id(), List.of())
                        .forEach(edge -> open.add(new Way(longer.steps(), edge.target(), way.back() || edge.loop())));
            }
        }
        return null;
    }

    private void add(Edge edge, Way way, Network network) {
        Span decision = Objects.requireNonNull(places.get(edge.source()));
        Span entry = places.get(way.end());
        int[] again = entry == null ? new int[0] : between(entry.start(), decision.finish(), network);
        if (again.length > 0) {
            boolean hold = way.steps().stream().anyMatch(step -> step.type() == NodeType.EVENT_GATEWAY);
            List<Estimate> detour = new ArrayList<>(way.steps().stream()
                    .map(step -> estimating.of(step, 0))
                    .filter(Estimate::takesTime)
                    .toList());
            List<String> via =
                    way.steps().stream().map(step -> level.path() + step.id()).toList();
            String key = level.process() + "/" + edge.id();
            network.rework(new Rework(key, decision.finish(), new Rework.Detour(via, detour, hold), again));
        }
    }

    /** The places on all ways from one place to a later one, both included; empty when there is no way. */
    static int[] between(int first, int last, Network network) {
        BitSet after = new BitSet();
        after.set(first);
        for (int place = first + 1; place <= last; place++) {
            for (int before : network.at(place).before()) {
                if (after.get(before)) {
                    after.set(place);
                }
            }
        }
        BitSet both = new BitSet();
        if (first <= last && after.get(last)) {
            both.set(last);
            for (int place = last; place >= first; place--) {
                if (both.get(place)) {
                    for (int before : network.at(place).before()) {
                        both.set(before, after.get(before) || both.get(before));
                    }
                }
            }
        }
        return both.stream().filter(place -> place >= first).toArray();
    }
}
