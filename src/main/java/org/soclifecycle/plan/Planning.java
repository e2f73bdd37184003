package org.soclifecycle.plan;

import java.util.List;
import java.util.Map;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.MilestoneDef;
import org.soclifecycle.blueprint.PhaseDef;
import org.soclifecycle.program.ProgramCreated;
import org.soclifecycle.program.ProgramRow;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Plans a programme when it starts. */
@Component
class Planning {

    private final Blueprint blueprint;
    private final MilestoneRepository milestones;
    private final PhasePlanRepository phases;
    private final Schedules schedules;
    private final Baselines baselines;

    Planning(
            Blueprint blueprint,
            MilestoneRepository milestones,
            PhasePlanRepository phases,
            Schedules schedules,
            Baselines baselines) {
        this.blueprint = blueprint;
        this.milestones = milestones;
        this.phases = phases;
        this.schedules = schedules;
        this.baselines = baselines;
    }

    @EventListener
    @Order(10)
    void plan(ProgramCreated event) {
        ProgramRow program = event.program();
        Schedule schedule = schedules.of(program);
        milestones(program, schedule);
        phases(program, schedule);
        baselines.first(event);
    }

    private void milestones(ProgramRow program, Schedule schedule) {
        Map<String, PlannedDate> planned = schedule.milestones();
        int position = 0;
        for (MilestoneDef milestone : blueprint.milestones(program.kind())) {
            if (!milestone.isYearly()) {
                PlannedDate date = planned.get(milestone.code());
                milestones.save(new Milestone(
                        program.id(),
                        milestone.code(),
                        milestone.name(),
                        position(planned, milestone.code(), position++),
                        blueprint.phaseOf(program.kind(), milestone.process()).orElse(null),
                        date == null ? null : date.date()));
            }
        }
    }

    private void phases(ProgramRow program, Schedule schedule) {
        for (PhaseDef phase : blueprint.kind(program.kind()).phases()) {
            schedule.element(phase.callActivity())
                    .ifPresent(span -> phases.save(new PhasePlan(
                            program.id(),
                            phase.ordinal(),
                            phase.name(),
                            schedule.planned(span.start()).date(),
                            schedule.planned(span.finish()).date())));
        }
    }

    private static int position(Map<String, PlannedDate> planned, String code, int fallback) {
        int order = List.copyOf(planned.keySet()).indexOf(code);
        return order < 0 ? 1000 + fallback : order;
    }
}
