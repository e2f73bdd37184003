package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soclifecycle.blueprint.Edge;

/** Orders the nodes of a graph so that each comes after everything that leads to it; depth first, backwards. */
final class TopologicalSort {

    private final Set<String> nodes;
    private final Map<String, List<Edge>> into;
    private final Set<String> done = new LinkedHashSet<>();
    private final List<String> trail = new ArrayList<>();

    TopologicalSort(Set<String> nodes, Map<String, List<Edge>> into) {
        this.nodes = nodes;
        this.into = into;
    }

    /** @throws IllegalStateException naming the nodes of a cycle in the direction of its flows */
    Set<String> sort() {
        nodes.forEach(this::visit);
        return done;
    }

    private void visit(String node) {
        if (trail.contains(node)) {
            throw new IllegalStateException(
                    "The flows form a cycle without a rework edge (loop=true): " + String.join(" -> ", cycle(node)));
        }
        if (done.contains(node)) {
            return;
        }
        trail.add(0, node);
        into.getOrDefault(node, List.of()).forEach(edge -> visit(edge.source()));
        trail.remove(0);
        done.add(node);
    }

    private List<String> cycle(String node) {
        List<String> cycle = new ArrayList<>(trail.subList(0, trail.indexOf(node) + 1));
        cycle.add(0, node);
        return cycle;
    }
}
