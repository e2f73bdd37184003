package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.List;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.WorkItem;

/**
 * A programme's plan and its work on one day.
 *
 * @param items all work items of the programme, also those off its main line
 * @param occurrences those on its main line, with their places
 * @param progress as of today: what is late is finished today at the earliest
 */
record PlanState(
        ProgramRow program,
        Terms terms,
        Schedule schedule,
        List<WorkItem> items,
        List<Occurrence> occurrences,
        Progress progress) {

    Network network() {
        return schedule.network();
    }

    Expectation expectation() {
        return Expectation.of(network(), progress);
    }

    /** Whether anything of it can still come. */
    boolean runs() {
        return program.endedAt() == null;
    }

    LocalDate dateOf(int workingDay) {
        return terms.dateOf(workingDay);
    }

    /** A span of working days in dates. */
    Stretch stretch(Span span) {
        return new Stretch(dateOf(span.start()), dateOf(span.finish()));
    }
}
