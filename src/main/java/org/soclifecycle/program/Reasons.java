package org.soclifecycle.program;

import java.util.Map;
import org.soclifecycle.core.InvalidFields;

/** What counts as a reason: something, and not a novel. */
final class Reasons {

    private static final int LONGEST = 2000;

    private Reasons() {}

    /** @throws InvalidFields when it is empty or longer than 2,000 characters */
    static void require(String reason) {
        if (reason.isBlank()) {
            throw new InvalidFields(Map.of("reason", "Enter the reason; it becomes part of the programme's history."));
        }
        if (reason.length() > LONGEST) {
            throw new InvalidFields(Map.of("reason", "Shorten the reason to at most 2,000 characters."));
        }
    }
}
