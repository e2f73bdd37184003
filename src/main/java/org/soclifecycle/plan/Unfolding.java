package org.soclifecycle.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.CallDef;
import org.soclifecycle.blueprint.Effort;
import org.soclifecycle.blueprint.Graph;
import org.soclifecycle.blueprint.Node;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.plan.ReworkFinding.Level;

/** Unfolds the processes of a programme into one network, and notes how early each activity can start and finish. */
final class Unfolding {

    private static final int[] NOTHING = {};

    private final Blueprint blueprint;
    private final Terms terms;
    private final Topologies topologies;
    private final Repeats repeats;
    private final Network network = new Network();
    private final List<Span> spans = new ArrayList<>();
    private final Deque<String> processes = new ArrayDeque<>();
    private final Deque<Integer> folded = new ArrayDeque<>(List.of(1));
    private final Deque<Map<String, String>> handedIn = new ArrayDeque<>(List.of(Map.of()));

    Unfolding(Blueprint blueprint, Terms terms, Topologies topologies, Repeats repeats) {
        this.blueprint = blueprint;
        this.terms = terms;
        this.topologies = topologies;
        this.repeats = repeats;
    }

    Network network() {
        return network;
    }

    /** The earliest start and finish of each activity, by place. */
    List<Span> spans() {
        return spans;
    }

    /** Unfolds a process from its first working day on. */
    void root(String process) {
        process(process, "", NOTHING);
    }

    /** @return the places with the last of which the process is finished */
    private int[] process(String id, String path, int[] before) {
        if (processes.contains(id)) {
            throw new IllegalStateException("The process %s calls itself: %s".formatted(id, processes));
        }
        processes.addLast(id);
        try {
            return graph(blueprint.process(id).graph(), path, before);
        } finally {
            processes.removeLast();
        }
    }

    private int[] graph(Graph graph, String path, int[] entry) {
        Topology topology = topology(graph);
        Map<String, Span> places = new HashMap<>();
        for (Node node : topology.order()) {
            int[] before = topology.into(node).stream()
                    .map(edge -> places.get(edge.source()))
                    .filter(Objects::nonNull)
                    .mapToInt(Span::finish)
                    .toArray();
            places.put(node.id(), node(node, path, topology.into(node).isEmpty() ? entry : before));
        }
        int begin = latest(entry);
        ToIntFunction<String> finish = id -> {
            Span place = places.get(id);
            return place == null ? begin : spans.get(place.finish()).finish();
        };
        Collection<String> ends = MainLine.ends(topology, this::isMilestone, finish);
        new ReworkFinding(new Level(current(), path, graph, topology), ends, places, this::estimate).addTo(network);
        return ends.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .mapToInt(Span::finish)
                .toArray();
    }

    /** @return the places at which the node begins and ends */
    private Span node(Node node, String path, int[] before) {
        int begin = network.size();
        int end = switch (node.type()) {
            case USER_TASK -> task(node, path + node.id(), before);
            case CALL_ACTIVITY, SUB_PROCESS -> opened(node, path, before);
            default -> add(node, path + node.id(), estimate(node, latest(before)), 1, before);
        };
        blueprint.milestone(current(), node.id()).ifPresent(milestone -> network.milestone(milestone.code(), end));
        blueprint.gate(current(), node.id()).ifPresent(gate -> network.gate(gate.code(), end));
        return new Span(begin, end);
    }

    private int task(Node node, String path, int[] before) {
        int times = times(node);
        boolean inTurn = node.multiInstance() != null && node.multiInstance().sequential();
        int together = Math.min(Repeats.MOST, folded.getFirst() * (inTurn ? 1 : times));
        int last = add(node, path, estimate(node, 0), together, before);
        for (int number = 2; inTurn && number <= times; number++) {
            last = add(node, path + "[" + number + "]", estimate(node, 0), folded.getFirst(), new int[] {last});
        }
        return last;
    }

    /** A called process or a sub-process, once or several times, between an opening and a closing. */
    private int opened(Node node, String path, int[] before) {
        int opening = add(node, path + node.id(), Estimate.NONE, 1, before);
        int[] ends = {opening};
        int[] all = NOTHING;
        boolean inTurn = node.multiInstance() != null && node.multiInstance().sequential();
        boolean fold = repeats.areFolded() && !inTurn;
        folded.push(fold ? Math.min(Repeats.MOST, folded.getFirst() * times(node)) : folded.getFirst());
        for (int number = 1, copies = fold ? 1 : times(node); number <= copies; number++) {
            int[] inner = inside(node, path, number, inTurn ? ends : new int[] {opening});
            ends = inner.length == 0 ? ends : inner;
            all = inTurn ? ends : joined(all, ends);
        }
        folded.pop();
        return add(node, path + node.id(), Estimate.NONE, 1, all);
    }

    private int[] inside(Node node, String path, int number, int[] before) {
        String copy = node.id() + (number == 1 ? "" : "[" + number + "]") + "/";
        if (node.inner() != null) {
            return graph(node.inner(), number == 1 ? path : path + copy, before);
        }
        CallDef call = blueprint.call(current(), node.id()).orElse(null);
        if (call == null) {
            return NOTHING;
        }
        handedIn.push(call.literals());
        int[] ends = process(call.called(), path + copy, before);
        handedIn.pop();
        return ends;
    }

    private int times(Node node) {
        return node.multiInstance() == null ? 1 : repeats.of(node.multiInstance(), handedIn.getFirst());
    }

    private Estimate estimate(Node node, int begin) {
        return switch (node.type()) {
            case USER_TASK ->
                effort(
                        node,
                        blueprint
                                .task(current(), node.id())
                                .map(TaskDef::effort)
                                .orElse(Effort.NONE));
            case CATCH_EVENT -> Estimate.fixed(Wait.end(node.timer(), begin, terms) - begin);
            default -> Estimate.NONE;
        };
    }

    private Estimate effort(Node node, Effort effort) {
        try {
            return Estimate.of(effort, terms.size());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Process %s cannot be planned. The duration of %s is wrong. %s"
                            .formatted(current(), node.id(), e.getMessage()),
                    e);
        }
    }

    private int add(Node node, String path, Estimate estimate, int times, int[] before) {
        int begin = latest(before);
        spans.add(new Span(begin, begin + estimate.likely()));
        return network.add(new Activity(path, current(), node.id(), node.type(), estimate, times, before));
    }

    private int latest(int[] before) {
        return Arrays.stream(before)
                .map(place -> spans.get(place).finish())
                .max()
                .orElse(0);
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private boolean isMilestone(Node node) {
        return blueprint.milestone(current(), node.id()).isPresent();
    }

    private Topology topology(Graph graph) {
        try {
            return topologies.of(graph);
        } catch (IllegalStateException e) {
            throw new IllegalStateException("Process %s cannot be planned. %s".formatted(current(), e.getMessage()), e);
        }
    }

    private String current() {
        return processes.getLast();
    }
}
