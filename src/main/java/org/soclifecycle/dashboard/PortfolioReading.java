package org.soclifecycle.dashboard;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.plan.Chance;
import org.soclifecycle.plan.Confidence;
import org.soclifecycle.plan.Health;
import org.soclifecycle.plan.Healths;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.Milestones;
import org.soclifecycle.plan.PhaseRow;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Calendars.Pace;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.WorkingDays;
import org.soclifecycle.work.OpenWork;
import org.soclifecycle.work.Tasks;
import org.springframework.stereotype.Component;

/** Reads what a portfolio shows: little of all programmes, the rest of those on the page. */
@Component
class PortfolioReading {

    private final Milestones milestones;
    private final Healths healths;
    private final Confidence confidence;
    private final Tasks tasks;
    private final Gates gates;
    private final Calendars calendars;
    private final Clock clock;

    PortfolioReading(
            Milestones milestones,
            Healths healths,
            Confidence confidence,
            Tasks tasks,
            Gates gates,
            Calendars calendars,
            Clock clock) {
        this.milestones = milestones;
        this.healths = healths;
        this.confidence = confidence;
        this.tasks = tasks;
        this.gates = gates;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** In the order in which they come, in three statements; two more where calendars are not known yet. */
    List<PortfolioStand> stands(List<ProgramRow> programs) {
        Map<ProgramId, Pace> paces =
                calendars.pacesOf(programs.stream().map(ProgramRow::id).toList());
        Map<ProgramId, List<MilestoneRow>> plans = milestones.of(programs);
        Map<ProgramId, Health> found = healths.of(programs, plans);
        return programs.stream()
                .map(program -> stand(
                        program,
                        plans.getOrDefault(program.id(), List.of()),
                        Objects.requireNonNull(paces.get(program.id())).days(),
                        found.get(program.id())))
                .toList();
    }

    private PortfolioStand stand(
            ProgramRow program, List<MilestoneRow> plan, WorkingDays days, @Nullable Health health) {
        return new PortfolioStand(
                program,
                plan,
                Countdown.to(declaring(program, "IOC"), program.targetIocDate(), plan, days),
                Countdown.to(declaring(program, "FOC"), program.targetFocDate(), plan, days),
                health);
    }

    private @Nullable String declaring(ProgramRow program, String capability) {
        return gates.declaring(program.kind(), capability).map(Gate::milestone).orElse(null);
    }

    /** By programme, in the order in which they come, in three statements. */
    Map<ProgramId, PortfolioRow> rows(Collection<PortfolioStand> stands) {
        List<ProgramId> ids = stands.stream().map(stand -> stand.program().id()).toList();
        Map<ProgramId, List<PhaseRow>> phases = milestones.phasesOf(ids);
        Map<ProgramId, List<Chance>> chances =
                confidence.of(stands.stream().map(PortfolioStand::program).toList());
        Map<ProgramId, OpenWork> work = tasks.openWork(ids, clock.instant());
        Map<ProgramId, PortfolioRow> rows = new LinkedHashMap<>();
        for (PortfolioStand stand : stands) {
            ProgramId id = stand.program().id();
            rows.put(
                    id,
                    new PortfolioRow(
                            stand.with(chances.getOrDefault(id, List.of())),
                            phases.getOrDefault(id, List.of()),
                            work.getOrDefault(id, OpenWork.NONE)));
        }
        return rows;
    }
}
