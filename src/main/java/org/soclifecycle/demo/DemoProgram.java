package org.soclifecycle.demo;

import org.jspecify.annotations.Nullable;
import org.soclifecycle.work.WorkItem;

/**
 * One programme of the demo: an example under another name that began some time ago.
 *
 * @param startedDaysAgo calendar days between its start and today
 * @param until where it is left; null to play it until today
 */
record DemoProgram(
        String name,
        String organisation,
        String shortName,
        int startedDaysAgo,
        @Nullable Stop until) {

    /**
     * It is left when this task opens.
     *
     * @param phase number of the phase the task belongs to
     */
    record Stop(String task, int phase) {

        boolean isAt(WorkItem item) {
            return item.task().element().equals(task) && Integer.valueOf(phase).equals(item.phase());
        }
    }

    boolean isLeftAt(WorkItem item) {
        return until != null && until.isAt(item);
    }
}
