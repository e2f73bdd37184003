package org.soclifecycle.work;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Edge;
import org.soclifecycle.blueprint.Graph;
import org.soclifecycle.blueprint.Node;
import org.soclifecycle.blueprint.NodeType;
import org.soclifecycle.blueprint.ProcessDef;

/**
 * Where a walk through the models is: a graph and what lies around it.
 *
 * @param outer what called or contains the graph; null for the process in which the walk began
 * @param element the call or sub-process in the outer graph
 * @param inwards how many calls deep
 * @param outwards how many callers the walk has gone back to
 */
record OutlookLevel(
        ProcessDef process,
        Graph graph,
        @Nullable OutlookLevel outer,
        @Nullable String element,
        int inwards,
        int outwards) {

    OutlookLevel(ProcessDef process, int inwards, int outwards) {
        this(process, process.graph(), null, null, inwards, outwards);
    }

    String key(Node node) {
        return process.id() + "#" + node.id();
    }

    /** The level of the element: this one, or a sub-process of it. */
    Optional<OutlookLevel> locate(String wanted) {
        if (graph.nodes().containsKey(wanted)) {
            return Optional.of(this);
        }
        return Stream.concat(graph.nodes().values().stream(), graph.eventSubProcesses().stream())
                .filter(node -> node.inner() != null)
                .flatMap(node -> inside(node).locate(wanted).stream())
                .findFirst();
    }

    OutlookLevel inside(Node subProcess) {
        Graph inner = Objects.requireNonNull(subProcess.inner());
        return new OutlookLevel(process, inner, this, subProcess.id(), inwards, outwards);
    }

    OutlookLevel called(ProcessDef definition, Node call) {
        return new OutlookLevel(definition, definition.graph(), this, call.id(), inwards + 1, outwards);
    }

    /** The usual way first, ways back last. */
    List<Edge> outgoing(String from) {
        return graph.edges().stream()
                .filter(edge -> edge.source().equals(from))
                .sorted(Comparator.comparing(Edge::loop).thenComparing(edge -> !edge.otherwise()))
                .toList();
    }

    List<Node> starts() {
        return graph.nodes().values().stream()
                .filter(node -> node.type() == NodeType.START_EVENT)
                .toList();
    }

    /** Whether several flows meet at the node. */
    boolean joins(Node node) {
        return graph.edges().stream()
                        .filter(edge -> edge.target().equals(node.id()))
                        .count()
                > 1;
    }
}
