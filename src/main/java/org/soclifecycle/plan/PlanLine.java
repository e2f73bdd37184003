package org.soclifecycle.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a programme's plan.
 *
 * @param path its place in the models; for milestones and gates their code
 * @param phase ordinal of the phase it belongs to; 0 where it runs across the phases
 * @param title the step in words; empty over what runs across the phases
 * @param under the called process it is a step of, in words; empty on the level of the phase
 * @param critical whether a day's delay of it delays the milestone the plan is drawn for
 * @param slack working days by which it may finish later without delaying that milestone; null where it cannot delay it
 * @param with who did it, has it, or will do it
 * @param item the work item it stands for, when it is exactly one
 */
public record PlanLine(
        Kind kind,
        String path,
        int phase,
        String title,
        String under,
        Stage stage,
        PlanDates dates,
        boolean critical,
        @Nullable Integer slack,
        String with,
        @Nullable UUID item) {

    /** What a line is about. */
    public enum Kind {
        PHASE,
        TASK,
        GATE,
        MILESTONE
    }

    /** How far it is. */
    public enum Stage {
        DONE,
        OPEN,
        AHEAD
    }

    public boolean isOpen() {
        return stage == Stage.OPEN;
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }

    /** Whether it is one day rather than a stretch of them. */
    public boolean isPoint() {
        return kind == Kind.GATE || kind == Kind.MILESTONE;
    }
}
