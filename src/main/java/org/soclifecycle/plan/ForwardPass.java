package org.soclifecycle.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.Graph;
import org.soclifecycle.blueprint.Node;

/** Walks through the processes of a programme once and notes how early each element can start and finish. */
final class ForwardPass {

    private final Blueprint blueprint;
    private final Terms terms;
    private final Topologies topologies;
    private final Map<String, Span> elements = new LinkedHashMap<>();
    private final Map<String, Integer> milestones = new LinkedHashMap<>();
    private final Deque<String> processes = new ArrayDeque<>();

    ForwardPass(Blueprint blueprint, Terms terms, Topologies topologies) {
        this.blueprint = blueprint;
        this.terms = terms;
        this.topologies = topologies;
    }

    /** By path: the call activities from the root process down, then the element, joined with a slash. */
    Map<String, Span> elements() {
        return elements;
    }

    /** By code; where a milestone can be reached at several places, the earliest. */
    Map<String, Integer> milestones() {
        return milestones;
    }

    /** Walks through a process that starts on a working day and returns the day it is finished. */
    int process(String id, String path, int start) {
        if (processes.contains(id)) {
            throw new IllegalStateException("The process %s calls itself: %s".formatted(id, processes));
        }
        processes.addLast(id);
        try {
            return graph(blueprint.process(id).graph(), path, start);
        } finally {
            processes.removeLast();
        }
    }

    private int graph(Graph graph, String path, int start) {
        Topology topology = topology(graph);
        int[] finished = new int[topology.order().size()];
        for (int place = 0; place < finished.length; place++) {
            int begin = start;
            for (int source : topology.sources().get(place)) {
                begin = Math.max(begin, finished[source]);
            }
            finished[place] = note(topology.order().get(place), path, begin);
        }
        ToIntFunction<String> finish = id -> {
            Integer place = topology.places().get(id);
            return place == null ? start : finished[place];
        };
        return MainLine.ends(topology, this::isMilestone, finish).stream()
                .mapToInt(finish)
                .max()
                .orElse(start);
    }

    private int note(Node node, String path, int begin) {
        int finish = finish(node, path, begin);
        elements.put(path + node.id(), new Span(begin, finish));
        blueprint
                .milestone(current(), node.id())
                .ifPresent(milestone -> milestones.merge(milestone.code(), finish, Math::min));
        return finish;
    }

    private int finish(Node node, String path, int begin) {
        return switch (node.type()) {
            case USER_TASK -> begin + days(node);
            case CALL_ACTIVITY -> process(called(node), path + node.id() + "/", begin);
            case SUB_PROCESS -> node.inner() == null ? begin : graph(node.inner(), path, begin);
            case CATCH_EVENT -> Wait.end(node.timer(), begin, terms);
            default -> begin;
        };
    }

    private int days(Node node) {
        return blueprint
                .task(current(), node.id())
                .map(task -> task.effort().sized(terms.size()))
                .orElse(0);
    }

    private String called(Node node) {
        return blueprint.call(current(), node.id()).orElseThrow().called();
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
