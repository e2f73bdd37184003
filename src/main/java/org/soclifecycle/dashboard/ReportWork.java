package org.soclifecycle.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryQuery;
import org.soclifecycle.audit.HistoryRow;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.dashboard.StatusReport.Work;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.ItemState;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Reads for the status report what is being done and what was done since a month ago. */
@Component
class ReportWork {

    private static final List<String> TOLD = List.of("milestone.reached", "gate.decided", "deliverable.approved");
    private static final String VOTE = "gate_vote";

    private final Waiting waiting;
    private final Tasks tasks;
    private final Blueprint blueprint;
    private final History history;
    private final Clock clock;

    ReportWork(Waiting waiting, Tasks tasks, Blueprint blueprint, History history, Clock clock) {
        this.waiting = waiting;
        this.tasks = tasks;
        this.blueprint = blueprint;
        this.history = history;
        this.clock = clock;
    }

    Work of(ProgramRow program) {
        LocalDate since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusMonths(1);
        List<WaitingRow> open = waiting.of(program);
        return new Work(
                open,
                open.stream().filter(row -> isDecision(row.item())).toList(),
                since,
                done(program, since),
                tasks.allOf(program.id()).stream()
                        .filter(item -> item.state() == ItemState.COMPLETED && closedSince(item, since))
                        .count());
    }

    /** What is signed, and votes. */
    private boolean isDecision(WorkItem item) {
        return item.taskClass().equals(VOTE)
                || blueprint
                        .task(item.governedBy().process(), item.governedBy().element())
                        .filter(task -> task.signature() != null)
                        .isPresent();
    }

    private static boolean closedSince(WorkItem item, LocalDate since) {
        return item.closedAt() != null
                && !item.closedAt().isBefore(since.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private List<HistoryRow> done(ProgramRow program, LocalDate since) {
        return TOLD.stream()
                .flatMap(action -> told(program, action, since))
                .sorted(Comparator.comparingLong(HistoryRow::sequence).reversed())
                .toList();
    }

    private Stream<HistoryRow> told(ProgramRow program, String action, LocalDate since) {
        return history
                .page(new HistoryQuery(program.id(), false, null, action, null, since, null, null))
                .rows()
                .stream();
    }
}
