package org.soclifecycle.dashboard;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.plan.Chance;
import org.soclifecycle.plan.Confidence;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.Milestones;
import org.soclifecycle.plan.PhaseRow;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Calendars.Pace;
import org.soclifecycle.program.ProgramPage;
import org.soclifecycle.program.ProgramQuery;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.OpenWork;
import org.soclifecycle.work.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the programmes stand, many at a time: the number of statements does not depend on how many there are. */
@Service
@Transactional(readOnly = true)
public class Portfolio {

    private final Programs programs;
    private final Milestones milestones;
    private final Confidence confidence;
    private final Tasks tasks;
    private final Calendars calendars;
    private final Clock clock;

    Portfolio(
            Programs programs,
            Milestones milestones,
            Confidence confidence,
            Tasks tasks,
            Calendars calendars,
            Clock clock) {
        this.programs = programs;
        this.milestones = milestones;
        this.confidence = confidence;
        this.tasks = tasks;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A page of the programmes the person may see. */
    public PortfolioPage page(ProgramQuery query, Actor actor) {
        ProgramPage found = programs.page(query, actor);
        return new PortfolioPage(rows(found.rows()), found.total(), found.page(), found.pages());
    }

    /** Where one programme stands. */
    public PortfolioRow of(ProgramRow program) {
        return rows(List.of(program)).get(0);
    }

    private List<PortfolioRow> rows(List<ProgramRow> found) {
        List<ProgramId> ids = found.stream().map(ProgramRow::id).toList();
        Map<ProgramId, List<MilestoneRow>> plans = milestones.of(found);
        Map<ProgramId, List<Chance>> chances = confidence.of(found);
        Map<ProgramId, List<PhaseRow>> phases = milestones.phasesOf(ids);
        Map<ProgramId, OpenWork> work = tasks.openWork(ids, clock.instant());
        Map<ProgramId, Pace> paces = calendars.pacesOf(ids);
        return found.stream()
                .map(program -> row(
                        program,
                        plans.getOrDefault(program.id(), List.of()),
                        phases.getOrDefault(program.id(), List.of()),
                        chances.getOrDefault(program.id(), List.of()),
                        Objects.requireNonNull(paces.get(program.id())),
                        work.getOrDefault(program.id(), OpenWork.NONE)))
                .toList();
    }

    private static PortfolioRow row(
            ProgramRow program,
            List<MilestoneRow> plan,
            List<PhaseRow> phases,
            List<Chance> chances,
            Pace pace,
            OpenWork work) {
        return new PortfolioRow(
                program,
                phases,
                plan,
                Countdown.to("IOC", program.targetIocDate(), plan, chances, pace.days()),
                Countdown.to("FOC", program.targetFocDate(), plan, chances, pace.days()),
                work);
    }
}
