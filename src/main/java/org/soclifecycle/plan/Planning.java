package org.soclifecycle.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.MilestoneDef;
import org.soclifecycle.blueprint.PhaseDef;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.ElementReached;
import org.soclifecycle.engine.ProcessEnded;
import org.soclifecycle.engine.ProcessStarted;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramCreated;
import org.soclifecycle.program.ProgramRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Plans a programme when it starts, and takes every actual date from the event of the engine that set it. */
@Component
class Planning {

    private static final String YEARLY = ".n";

    private final Blueprint blueprint;
    private final MilestoneRepository milestones;
    private final PhasePlanRepository phases;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final Topologies topologies = new Topologies();

    Planning(
            Blueprint blueprint,
            MilestoneRepository milestones,
            PhasePlanRepository phases,
            Calendars calendars,
            ApplicationEventPublisher events) {
        this.blueprint = blueprint;
        this.milestones = milestones;
        this.phases = phases;
        this.calendars = calendars;
        this.events = events;
    }

    @EventListener
    @Order(10)
    void plan(ProgramCreated event) {
        ProgramRow program = event.program();
        Terms terms = new Terms(
                program.startDate(),
                program.sizeFactor().doubleValue(),
                calendars.paceOf(program.id()).days());
        Schedule schedule = Schedule.of(blueprint, program.kind(), terms, topologies);
        Map<String, PlannedDate> planned = schedule.milestones();
        int position = 0;
        for (MilestoneDef milestone : blueprint.milestones(program.kind())) {
            if (!milestone.code().endsWith(YEARLY)) {
                PlannedDate date = planned.get(milestone.code());
                milestones.save(new Milestone(
                        program.id(),
                        milestone.code(),
                        milestone.name(),
                        position(planned, milestone.code(), position++),
                        blueprint.process(milestone.process()).phase(),
                        date == null ? null : date.date()));
            }
        }
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

    @EventListener
    void reached(ElementReached event) {
        blueprint.milestone(event.processKey(), event.elementId()).ifPresent(model -> {
            Milestone milestone = model.code().endsWith(YEARLY)
                    ? nextYearly(event.program(), model)
                    : milestones
                            .findByProgramIdAndCode(event.program().value(), model.code())
                            .orElseGet(() -> milestones.save(
                                    new Milestone(event.program(), model.code(), model.name(), 900, null, null)));
            if (milestone.reach(event.at())) {
                events.publishEvent(new MilestoneReached(
                        event.program(), milestone.code(), model.name(), milestone.baselineDate(), event.at()));
            }
        });
    }

    private Milestone nextYearly(ProgramId program, MilestoneDef model) {
        String stem = model.code().substring(0, model.code().length() - 1);
        long reached = milestones.findByProgramIdOrderByPosition(program.value()).stream()
                .filter(milestone -> milestone.code().startsWith(stem))
                .count();
        Integer phase = blueprint.process(model.process()).phase();
        return milestones.save(new Milestone(
                program, stem + (reached + 1), model.name() + " " + (reached + 1), 2000 + (int) reached, phase, null));
    }

    @EventListener
    void started(ProcessStarted event) {
        phase(event.program(), event.processKey()).ifPresent(phase -> phase.start(event.at()));
    }

    @EventListener
    void ended(ProcessEnded event) {
        if (!event.cancelled()) {
            phase(event.program(), event.processKey()).ifPresent(phase -> phase.end(event.at()));
        }
    }

    private Optional<PhasePlan> phase(ProgramId program, String process) {
        return blueprint.kinds().stream()
                .flatMap(kind -> kind.phases().stream())
                .filter(phase -> phase.process().equals(process))
                .findFirst()
                .flatMap(phase -> phases.findByProgramIdAndPhase(program.value(), phase.ordinal()));
    }
}
