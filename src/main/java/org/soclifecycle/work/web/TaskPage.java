package org.soclifecycle.work.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.work.Candidate;
import org.soclifecycle.work.NextStep;
import org.soclifecycle.work.SignedTask;
import org.soclifecycle.work.SigningBlock;
import org.soclifecycle.work.TaskDiagram;
import org.soclifecycle.work.TaskForm;
import org.soclifecycle.work.TaskGuidance;
import org.soclifecycle.work.WorkItem;

/**
 * The page of a task.
 *
 * @param rights what the person may do with it
 * @param followers tasks that opened because this one was completed
 * @param others more open tasks of the same phase
 * @param doneBy who completed it, and for whom; null while nobody has
 */
record TaskPage(
        WorkItem item,
        ProgramRow program,
        @Nullable String phaseName,
        Rights rights,
        @Nullable TaskForm form,
        TaskGuidance guidance,
        List<Candidate> candidates,
        List<NextStep> nextSteps,
        List<WorkItem> followers,
        List<WorkItem> others,
        @Nullable TaskDiagram diagram,
        Signing signing,
        @Nullable String doneBy) {

    /**
     * The signature, before or after.
     *
     * @param block what would be signed; null when the task is not signed or the person cannot complete it now
     * @param given the signature; null when there is none
     */
    record Signing(@Nullable SigningBlock block, @Nullable SignedTask given) {}

    /**
     * What the person may do.
     *
     * @param obstacle why they may not do the task; null when they may
     * @param onBehalfOf for whom they would do it, by delegation; null for an own right
     */
    record Rights(
            @Nullable String obstacle,
            @Nullable String onBehalfOf,
            boolean mine,
            boolean claim,
            boolean release,
            boolean assign,
            boolean comment) {}

    public boolean isRunning() {
        return program.state() == ProgramState.RUNNING || program.state() == ProgramState.CANCELLING;
    }

    /** Whether the person can type into the form. */
    public boolean isEditable() {
        return item.isOpen() && rights.mine() && rights.obstacle() == null && form != null;
    }

    /** Those who may do the task. */
    public List<Candidate> able() {
        return candidates.stream().filter(one -> one.obstacle() == null).toList();
    }

    /** What the diagram's script reads. */
    public Map<String, Object> diagramContent() {
        return diagram == null
                ? Map.of()
                : Map.of(
                        "title", diagram.title(),
                        "xml", diagram.xml(),
                        "current", diagram.current(),
                        "done", diagram.done(),
                        "active", diagram.active());
    }
}
