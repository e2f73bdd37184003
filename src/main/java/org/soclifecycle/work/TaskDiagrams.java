package org.soclifecycle.work;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.Edge;
import org.soclifecycle.blueprint.Graph;
import org.soclifecycle.blueprint.Node;
import org.soclifecycle.blueprint.NodeType;
import org.soclifecycle.blueprint.ProcessDef;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.engine.Models;
import org.soclifecycle.engine.ProcessLink;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.program.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the process of a task stands. */
@Service
@Transactional(readOnly = true)
public class TaskDiagrams {

    private static final Set<NodeType> TOLD = Set.of(NodeType.USER_TASK, NodeType.CALL_ACTIVITY);

    private final Processes processes;
    private final Models models;
    private final Blueprint blueprint;
    private final Roles roles;

    TaskDiagrams(Processes processes, Models models, Blueprint blueprint, Roles roles) {
        this.processes = processes;
        this.models = models;
        this.blueprint = blueprint;
        this.roles = roles;
    }

    /** The diagram of the item's process instance; empty when the engine does not know it. */
    public Optional<TaskDiagram> of(WorkItem item) {
        return processes.link(item.processInstanceId()).map(link -> diagram(link, item));
    }

    private TaskDiagram diagram(ProcessLink link, WorkItem item) {
        Models.Position position = models.position(link.processInstanceId());
        Optional<ProcessDef> process = blueprint.findProcess(link.processKey());
        return new TaskDiagram(
                process.map(ProcessDef::name).orElse(link.processKey()),
                models.diagram(link.definitionId()),
                item.task().element(),
                position.done(),
                position.active(),
                process.map(definition -> steps(definition, position)).orElse(List.of()));
    }

    private List<TaskDiagram.Step> steps(ProcessDef process, Models.Position position) {
        return inOrder(process.graph())
                .filter(node -> TOLD.contains(node.type())
                        || blueprint.milestone(process.id(), node.id()).isPresent())
                .filter(node -> !node.name().isBlank())
                .map(node -> new TaskDiagram.Step(
                        node.id(), node.name(), state(node.id(), position), rolesOf(process, node)))
                .toList();
    }

    private static TaskDiagram.State state(String element, Models.Position position) {
        if (position.active().contains(element)) {
            return TaskDiagram.State.NOW;
        }
        return position.done().contains(element) ? TaskDiagram.State.DONE : TaskDiagram.State.AHEAD;
    }

    private @Nullable String rolesOf(ProcessDef process, Node node) {
        return blueprint
                .task(process.id(), node.id())
                .map(TaskDef::roles)
                .filter(ids -> !ids.isEmpty())
                .map(roles::namesOf)
                .orElse(null);
    }

    /** The nodes in the order in which the flows reach them, those that only events reach last. */
    private static Stream<Node> inOrder(Graph graph) {
        Set<String> order = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(graph.nodes().values().stream()
                .filter(node -> node.type() == NodeType.START_EVENT)
                .map(Node::id)
                .toList());
        while (!open.isEmpty()) {
            String id = open.poll();
            if (order.add(id)) {
                graph.edges().stream()
                        .filter(edge -> edge.source().equals(id) && !edge.loop())
                        .map(Edge::target)
                        .forEach(open::add);
            }
        }
        order.addAll(graph.nodes().keySet());
        Collection<Node> reached = order.stream()
                .map(graph.nodes()::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        return Stream.concat(reached.stream(), graph.eventSubProcesses().stream())
                .flatMap(node -> node.inner() == null ? Stream.of(node) : inOrder(node.inner()));
    }
}
