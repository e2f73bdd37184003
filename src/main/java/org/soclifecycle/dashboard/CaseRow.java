package org.soclifecycle.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.engine.ProcessLink;
import org.soclifecycle.work.Step;

/**
 * One run of a process that is listed as a case: a change request, a waiver, a corrective action.
 *
 * @param name what such runs are called together, for example {@code Change requests}
 * @param kindName what one such run is called, for example {@code Change request}
 * @param title what this one is about
 * @param holder who or which roles have the next open task; null when nothing is open
 * @param overdue whether an open task is past its due date
 * @param steps its tasks so far, oldest first
 */
public record CaseRow(
        ProcessLink link,
        String name,
        String kindName,
        String title,
        @Nullable String holder,
        boolean overdue,
        List<Step> steps) {

    /** The process key of its kind. */
    public String kind() {
        return link.processKey();
    }

    /** Its address below the programme's cases. */
    public String id() {
        return link.processInstanceId();
    }

    public boolean isOpen() {
        return link.isRunning();
    }

    /** The open tasks. */
    public List<Step> open() {
        return steps.stream().filter(step -> step.item().isOpen()).toList();
    }
}
