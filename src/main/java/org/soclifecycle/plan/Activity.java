package org.soclifecycle.plan;

import org.soclifecycle.blueprint.NodeType;

/**
 * One node of the network that a programme's models unfold to.
 *
 * @param path the call activities from the root process down and the element, joined with a slash; what is repeated
 *     carries its number from the second time on, as in {@code subProcess_logSource[2]/userTask_connect}
 * @param process process of the element
 * @param type of a called process or sub-process both its opening and its closing have the type of the activity
 * @param times how many of it are done at once, side by side; it lasts as long as the longest of them
 * @param before places of the activities that must be finished first, all smaller than its own
 */
record Activity(
        String path, String process, String element, NodeType type, Estimate estimate, int times, int[] before) {

    boolean isTask() {
        return type == NodeType.USER_TASK;
    }

    Activity with(Estimate other) {
        return new Activity(path, process, element, type, other, times, before);
    }

    boolean takesTime() {
        return estimate.takesTime();
    }
}
