package org.soclifecycle.community;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * A member of the sector was added, changed or removed by hand.
 *
 * @param reason why it was removed; null for the others
 * @param before the columns that changed, or all of a removed one
 * @param after the same columns afterwards
 * @param imported whether it came from a file
 */
public record MemberChanged(
        ProgramId program,
        String actor,
        Kind kind,
        String entity,
        @Nullable String reason,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        boolean imported) {

    /** What was done. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
