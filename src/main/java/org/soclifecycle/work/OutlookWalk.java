package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.CallDef;
import org.soclifecycle.blueprint.Edge;
import org.soclifecycle.blueprint.Graph;
import org.soclifecycle.blueprint.Node;
import org.soclifecycle.blueprint.NodeType;
import org.soclifecycle.blueprint.ProcessDef;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.work.NextStep.Kind;

/**
 * Walks from a task along the flows to the next user tasks: through gateways and automatic steps, into called processes
 * and sub-processes, and out of them again. One object walks once.
 */
final class OutlookWalk {

    private static final int MOST = 12;

    private final Blueprint blueprint;
    private final List<String> callers;
    private final Set<String> seen = new HashSet<>();
    private final List<Found> found = new ArrayList<>();

    /** @param callers keys of the processes around the task's own, nearest first */
    OutlookWalk(Blueprint blueprint, List<String> callers) {
        this.blueprint = blueprint;
        this.callers = callers;
    }

    /** Something found, with the ids of its roles. */
    record Found(
            Kind kind,
            String name,
            @Nullable String within,
            List<String> roles,
            @Nullable String condition,
            boolean together) {}

    /** Where the walk is: a graph, what lies around it and what is known about the way so far. */
    private record Level(
            ProcessDef process,
            Graph graph,
            @Nullable Level outer,
            @Nullable String element,
            int inwards,
            int outwards) {

        Level(ProcessDef process, int inwards, int outwards) {
            this(process, process.graph(), null, null, inwards, outwards);
        }

        String key(Node node) {
            return process.id() + "#" + node.id();
        }
    }

    private record Way(@Nullable String within, @Nullable String condition, boolean together, Set<String> passed) {

        Way asking(@Nullable String another) {
            String both = condition == null ? another : another == null ? condition : condition + "; " + another;
            return new Way(within, both, together, passed);
        }

        Way inside(@Nullable String name) {
            return new Way(name, condition, together, passed);
        }

        Way joined() {
            return new Way(within, condition, true, passed);
        }

        Way past(String node) {
            Set<String> longer = new HashSet<>(passed);
            longer.add(node);
            return new Way(within, condition, together, longer);
        }
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    void from(String process, String element) {
        blueprint
                .findProcess(process)
                .flatMap(definition -> locate(new Level(definition, 0, 0), element))
                .ifPresent(
                        level -> onwards(level, element, new Way(null, null, severalOf(process, element), Set.of())));
    }

    /** Whether the task is done once for each of several things, all of which must be done. */
    private boolean severalOf(String process, String element) {
        return blueprint.task(process, element).map(TaskDef::multiInstance).isPresent();
    }

    private Optional<Level> locate(Level level, String element) {
        if (level.graph().nodes().containsKey(element)) {
            return Optional.of(level);
        }
        List<Node> around = new ArrayList<>(level.graph().nodes().values());
        around.addAll(level.graph().eventSubProcesses());
        return around.stream()
                .filter(node -> node.inner() != null)
                .flatMap(node -> locate(inside(level, node), element).stream())
                .findFirst();
    }

    private static Level inside(Level level, Node subProcess) {
        Graph inner = java.util.Objects.requireNonNull(subProcess.inner());
        return new Level(level.process(), inner, level, subProcess.id(), level.inwards(), level.outwards());
    }

    private void onwards(Level level, String element, Way way) {
        Node node = level.graph().nodes().get(element);
        boolean asks = node != null
                && (node.type() == NodeType.EXCLUSIVE_GATEWAY || node.type() == NodeType.INCLUSIVE_GATEWAY);
        for (Edge edge : outgoing(level, element)) {
            Node target = level.graph().nodes().get(edge.target());
            if (target != null && found.size() < MOST) {
                visit(level, target, asks && node != null ? way.asking(answer(node, edge)) : way);
            }
        }
    }

    /** The usual way first, ways back last. */
    private static List<Edge> outgoing(Level level, String element) {
        return level.graph().edges().stream()
                .filter(edge -> edge.source().equals(element))
                .sorted(Comparator.comparing(Edge::loop).thenComparing(edge -> !edge.otherwise()))
                .toList();
    }

    private static @Nullable String answer(Node gateway, Edge edge) {
        if (edge.name().isBlank()) {
            return null;
        }
        return gateway.name().isBlank() ? edge.name() : gateway.name() + " " + edge.name();
    }

    private void visit(Level level, Node node, Way before) {
        String key = level.key(node);
        if (before.passed().contains(key) || !seen.add(key + "#" + before.condition())) {
            return;
        }
        Way way = before.past(key);
        switch (node.type()) {
            case USER_TASK -> task(level, node, way);
            case CALL_ACTIVITY -> call(level, node, way);
            case SUB_PROCESS -> start(inside(level, node), way);
            case END_EVENT -> end(level, node, way);
            case THROW_EVENT -> {
                milestone(level, node, way);
                onwards(level, node.id(), way);
            }
            case CATCH_EVENT -> {
                add(Kind.WAIT, node.name(), List.of(), way);
                onwards(level, node.id(), way);
            }
            case PARALLEL_GATEWAY, INCLUSIVE_GATEWAY ->
                onwards(level, node.id(), joins(level, node) ? way.joined() : way);
            default -> onwards(level, node.id(), way);
        }
    }

    private static boolean joins(Level level, Node node) {
        return level.graph().edges().stream()
                        .filter(edge -> edge.target().equals(node.id()))
                        .count()
                > 1;
    }

    private void task(Level level, Node node, Way way) {
        List<String> roles = blueprint
                .task(level.process().id(), node.id())
                .map(TaskDef::roles)
                .orElse(List.of());
        add(Kind.TASK, node.name(), roles, way);
    }

    private void call(Level level, Node node, Way way) {
        Optional<ProcessDef> called = blueprint
                .call(level.process().id(), node.id())
                .map(CallDef::called)
                .flatMap(blueprint::findProcess);
        if (called.isPresent() && level.inwards() < 3) {
            Level inner = new Level(
                    called.get(), called.get().graph(), level, node.id(), level.inwards() + 1, level.outwards());
            start(inner, way.inside(node.name()));
        } else {
            add(Kind.TASK, node.name(), List.of(), way);
        }
    }

    private void start(Level level, Way way) {
        level.graph().nodes().values().stream()
                .filter(node -> node.type() == NodeType.START_EVENT)
                .forEach(node -> onwards(level, node.id(), way));
    }

    private void end(Level level, Node node, Way way) {
        milestone(level, node, way);
        Level outer = level.outer();
        if (outer != null && level.element() != null) {
            onwards(outer, level.element(), way.inside(null));
        } else if (way.condition() != null || !resumed(level, way)) {
            add(Kind.END, node.name(), List.of(), way);
        }
    }

    /** The task's process ended in its only way: the walk goes on behind the call in the process that called it. */
    private boolean resumed(Level level, Way way) {
        if (level.outwards() >= callers.size()) {
            return false;
        }
        ProcessDef caller = blueprint.findProcess(callers.get(level.outwards())).orElse(null);
        CallDef call = caller == null
                ? null
                : caller.calls().stream()
                        .filter(one -> one.called().equals(level.process().id()))
                        .findFirst()
                        .orElse(null);
        if (caller == null || call == null) {
            return false;
        }
        locate(new Level(caller, 0, level.outwards() + 1), call.element())
                .ifPresent(around -> onwards(around, call.element(), way.inside(caller.name())));
        return true;
    }

    private void milestone(Level level, Node node, Way way) {
        blueprint
                .milestone(level.process().id(), node.id())
                .ifPresent(milestone -> add(Kind.MILESTONE, milestone.code() + " " + milestone.name(), List.of(), way));
    }

    private void add(Kind kind, String name, List<String> roles, Way way) {
        if (!name.isBlank() && found.size() < MOST) {
            found.add(new Found(kind, name, way.within(), roles, way.condition(), way.together()));
        }
    }
}
