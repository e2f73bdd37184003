package org.soclifecycle.work;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;

/** What people are told when a task cannot be worked on any more. */
final class Sentences {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    private Sentences() {}

    static String closed(WorkItem item, People people) {
        String when = item.closedAt() == null ? "" : " on " + WHEN.format(item.closedAt());
        return item.state() == ItemState.COMPLETED && item.closedBy() != null
                ? people.displayName(item.closedBy(), item.closedFor()) + " completed this task" + when + "."
                : "The process closed this task" + when + "; it is no longer needed.";
    }

    static void requireRunning(ProgramRow program) {
        if (program.state() == ProgramState.ON_HOLD) {
            throw new Conflict("The programme " + program.key() + " is on hold (" + program.stateReason()
                    + "). Its tasks can be completed when it goes on.");
        }
    }
}
