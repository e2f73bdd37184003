package org.soclifecycle.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.soclifecycle.blueprint.Graph;

/** The topologies of the models' graphs. The models do not change while the application runs: each is sorted once. */
final class Topologies {

    private final Map<Same, Topology> known = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when the graph is cyclic even without its rework edges */
    Topology of(Graph graph) {
        return known.computeIfAbsent(new Same(graph), key -> Topology.of(graph));
    }

    /** One graph by identity: comparing graphs by their contents would cost more than sorting them. */
    private record Same(Graph graph) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.graph == graph;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(graph);
        }
    }
}
