package org.soclifecycle.plan;

import java.util.Optional;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.MilestoneDef;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.ElementReached;
import org.soclifecycle.engine.ProcessEnded;
import org.soclifecycle.engine.ProcessStarted;
import org.soclifecycle.program.Programs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes every actual date of milestones and phases from the event of the engine that set it. */
@Component
class Reaching {

    private final Blueprint blueprint;
    private final MilestoneRepository milestones;
    private final PhasePlanRepository phases;
    private final Programs programs;
    private final ApplicationEventPublisher events;

    Reaching(
            Blueprint blueprint,
            MilestoneRepository milestones,
            PhasePlanRepository phases,
            Programs programs,
            ApplicationEventPublisher events) {
        this.blueprint = blueprint;
        this.milestones = milestones;
        this.phases = phases;
        this.programs = programs;
        this.events = events;
    }

    @EventListener
    void reached(ElementReached event) {
        blueprint.milestone(event.processKey(), event.elementId()).ifPresent(model -> {
            Milestone milestone = model.isYearly()
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
        Integer phase = blueprint.phaseOf(kindOf(program), model.process()).orElse(null);
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
        return blueprint
                .phase(kindOf(program), process)
                .flatMap(phase -> phases.findByProgramIdAndPhase(program.value(), phase.ordinal()));
    }

    private String kindOf(ProgramId program) {
        return programs.find(program).kind();
    }
}
