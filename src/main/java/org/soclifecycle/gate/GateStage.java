package org.soclifecycle.gate;

import java.util.List;
import org.soclifecycle.work.WorkItem;

/**
 * How far a gate is.
 *
 * @param waitsFor the open tasks that must be done before the next step
 */
public record GateStage(Kind kind, List<WorkItem> waitsFor) {

    /** The steps of a gate, and what lies before and behind it. */
    public enum Kind {
        /** The phase that ends with it has not begun. */
        AHEAD,
        /** The phase's tasks are still open; the gate opens when they are done. */
        LOCKED,
        /** The round is open. */
        OPEN,
        /** The tasks sent back are being done again. */
        REWORK,
        HELD,
        PASSED,
        KILLED
    }

    public boolean isPassed() {
        return kind == Kind.PASSED;
    }
}
