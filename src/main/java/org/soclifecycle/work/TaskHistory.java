package org.soclifecycle.work;

import java.time.Instant;
import java.util.List;

/** Implemented by the module that keeps the record: what happened to a work item. */
public interface TaskHistory {

    /** Oldest first. */
    List<Line> of(WorkItem item);

    /**
     * One thing that happened.
     *
     * @param sentence complete, with the name of the person
     */
    record Line(Instant at, String sentence) {}
}
