package org.soclifecycle.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.plan.BaselineRow.Occasion;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.WorkingDays;
import org.soclifecycle.work.Answers;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.soclifecycle.work.WorkOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the baseline by the working days that an approved change asked for; a change that asks for none moves nothing. */
@Component
class ApprovedChanges {

    private final Tasks tasks;
    private final Answers answers;
    private final Baselines baselines;
    private final MilestoneRepository milestones;
    private final Calendars calendars;

    ApprovedChanges(
            Tasks tasks, Answers answers, Baselines baselines, MilestoneRepository milestones, Calendars calendars) {
        this.tasks = tasks;
        this.answers = answers;
        this.baselines = baselines;
        this.milestones = milestones;
        this.calendars = calendars;
    }

    /** Names of the model. */
    static final class ChangeRequest {

        static final String KEY = "changeRequest";
        static final String RAISE = "userTask_raiseChange";
        static final String IMPLEMENT = "userTask_implementChange";
        static final String TITLE = "title";
        static final String REASON = "reason";
        static final String DELTA = "scheduleDeltaWd";

        private ChangeRequest() {}
    }

    /** The work on a change opens when it is approved. */
    @EventListener
    void on(WorkOpened event) {
        WorkItem item = event.item();
        boolean approved = item.task().process().equals(ChangeRequest.KEY)
                && item.task().element().equals(ChangeRequest.IMPLEMENT)
                && item.attempt() == 1;
        if (approved) {
            List<WorkItem> before = tasks.completedIn(item.program(), List.of(item.processInstanceId()));
            before.stream()
                    .filter(one -> one.task().element().equals(ChangeRequest.RAISE))
                    .flatMap(raised -> answers.ofItem(raised.id()).stream())
                    .findFirst()
                    .ifPresent(raised -> move(item.program(), raised.data(), approvers(before)));
        }
    }

    private static @Nullable String approvers(List<WorkItem> done) {
        String names = done.stream()
                .filter(one -> !one.task().element().equals(ChangeRequest.RAISE))
                .flatMap(one -> Optional.ofNullable(one.closedBy()).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private void move(ProgramId program, Map<String, @Nullable Object> change, @Nullable String approvers) {
        Object delta = change.get(ChangeRequest.DELTA);
        int days = delta == null ? 0 : new BigDecimal(delta.toString()).intValue();
        if (days != 0) {
            baselines.set(
                    program,
                    new Baselines.Why(
                            Occasion.CHANGE,
                            String.valueOf(change.get(ChangeRequest.TITLE)),
                            String.valueOf(change.get(ChangeRequest.REASON)),
                            approvers),
                    moved(program, days));
        }
    }

    private Map<String, LocalDate> moved(ProgramId program, int days) {
        WorkingDays calendar = calendars.paceOf(program).days();
        Map<String, LocalDate> dates = new HashMap<>();
        for (Milestone milestone : milestones.findByProgramIdOrderByPosition(program.value())) {
            LocalDate baseline = milestone.baselineDate();
            if (baseline != null) {
                dates.put(milestone.code(), days > 0 ? calendar.plus(baseline, days) : calendar.minus(baseline, -days));
            }
        }
        return dates;
    }
}
