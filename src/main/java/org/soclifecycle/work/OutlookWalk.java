package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.CallDef;
import org.soclifecycle.blueprint.Edge;
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

    List<Found> found() {
        return List.copyOf(found);
    }

    void from(String process, String element) {
        blueprint
                .findProcess(process)
                .flatMap(definition -> new OutlookLevel(definition, 0, 0).locate(element))
                .ifPresent(level ->
                        onwards(level, element, new OutlookWay(null, null, severalOf(process, element), Set.of())));
    }

    /** Whether the task is done once for each of several things, all of which must be done. */
    private boolean severalOf(String process, String element) {
        return blueprint.task(process, element).map(TaskDef::multiInstance).isPresent();
    }

    private void onwards(OutlookLevel level, String element, OutlookWay way) {
        Node node = level.graph().nodes().get(element);
        boolean asks = node != null
                && (node.type() == NodeType.EXCLUSIVE_GATEWAY || node.type() == NodeType.INCLUSIVE_GATEWAY);
        for (Edge edge : level.outgoing(element)) {
            Node target = level.graph().nodes().get(edge.target());
            if (target != null && found.size() < MOST) {
                visit(level, target, asks && node != null ? way.asking(answer(node, edge)) : way);
            }
        }
    }

    private static @Nullable String answer(Node gateway, Edge edge) {
        if (edge.name().isBlank()) {
            return null;
        }
        return gateway.name().isBlank() ? edge.name() : gateway.name() + " " + edge.name();
    }

    private void visit(OutlookLevel level, Node node, OutlookWay before) {
        String key = level.key(node);
        if (before.passed().contains(key) || !seen.add(key + "#" + before.condition())) {
            return;
        }
        OutlookWay way = before.past(key);
        switch (node.type()) {
            case USER_TASK -> task(level, node, way);
            case CALL_ACTIVITY -> call(level, node, way);
            case SUB_PROCESS -> start(level.inside(node), way);
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
                onwards(level, node.id(), level.joins(node) ? way.joined() : way);
            default -> onwards(level, node.id(), way);
        }
    }

    private void task(OutlookLevel level, Node node, OutlookWay way) {
        List<String> roles = blueprint
                .task(level.process().id(), node.id())
                .map(TaskDef::roles)
                .orElse(List.of());
        add(Kind.TASK, node.name(), roles, way);
    }

    private void call(OutlookLevel level, Node node, OutlookWay way) {
        Optional<ProcessDef> called = blueprint
                .call(level.process().id(), node.id())
                .map(CallDef::called)
                .flatMap(blueprint::findProcess);
        if (called.isPresent() && level.inwards() < 3) {
            start(level.called(called.get(), node), way.inside(node.name()));
        } else {
            add(Kind.TASK, node.name(), List.of(), way);
        }
    }

    private void start(OutlookLevel level, OutlookWay way) {
        level.starts().forEach(node -> onwards(level, node.id(), way));
    }

    private void end(OutlookLevel level, Node node, OutlookWay way) {
        milestone(level, node, way);
        OutlookLevel outer = level.outer();
        if (outer != null && level.element() != null) {
            onwards(outer, level.element(), way.inside(null));
        } else if (way.condition() != null || !resumed(level, way)) {
            add(Kind.END, node.name(), List.of(), way);
        }
    }

    /** The task's process ended in its only way: the walk goes on behind the call in the process that called it. */
    private boolean resumed(OutlookLevel level, OutlookWay way) {
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
        new OutlookLevel(caller, 0, level.outwards() + 1)
                .locate(call.element())
                .ifPresent(around -> onwards(around, call.element(), way.inside(caller.name())));
        return true;
    }

    private void milestone(OutlookLevel level, Node node, OutlookWay way) {
        blueprint
                .milestone(level.process().id(), node.id())
                .ifPresent(milestone -> add(Kind.MILESTONE, milestone.code() + " " + milestone.name(), List.of(), way));
    }

    private void add(Kind kind, String name, List<String> roles, OutlookWay way) {
        if (!name.isBlank() && found.size() < MOST) {
            found.add(new Found(kind, name, way.within(), roles, way.condition(), way.together()));
        }
    }
}
