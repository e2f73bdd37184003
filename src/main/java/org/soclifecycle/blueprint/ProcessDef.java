package org.soclifecycle.blueprint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the models say about a process.
 *
 * @param kind programme kind; null for shared processes
 * @param kindFacts what it says about the kind, should it be its root
 * @param phase ordinal of the phase it is; null where it is none
 * @param startBy roles whose holders may start it beside the programme's main line; empty when only processes start it
 * @param messages what people may report to it while it waits
 * @param cases how its runs are listed as cases; null where they are not
 * @param path resource it was read from
 */
public record ProcessDef(
        String id,
        String name,
        @Nullable String kind,
        KindFacts kindFacts,
        @Nullable Integer phase,
        @Nullable String phaseName,
        String documentation,
        List<TaskDef> tasks,
        List<MilestoneDef> milestones,
        List<CallDef> calls,
        Graph graph,
        List<String> startBy,
        List<MessageDef> messages,
        @Nullable CaseDef cases,
        String path) {

    /** What the diagram calls the element; its id where it has no name, or this release does not know it. */
    public String nameOf(String element) {
        return graph.allNodes()
                .filter(node -> node.id().equals(element) && !node.name().isBlank())
                .map(Node::name)
                .findFirst()
                .orElse(element);
    }
}
