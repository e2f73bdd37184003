package org.soclifecycle.evidence;

import java.util.UUID;

/**
 * What can rest on evidence.
 *
 * @param key id of the work item, code of the deliverable or code of the criterion
 */
public record UseTarget(Kind kind, String key) {

    /** The sorts of things that rest on evidence. */
    public enum Kind {
        TASK,
        DELIVERABLE,
        CRITERION
    }

    public static UseTarget task(UUID item) {
        return new UseTarget(Kind.TASK, item.toString());
    }

    public static UseTarget deliverable(String code) {
        return new UseTarget(Kind.DELIVERABLE, code);
    }

    public static UseTarget criterion(String code) {
        return new UseTarget(Kind.CRITERION, code);
    }
}
