package org.soclifecycle.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Calendars.Pace;
import org.soclifecycle.program.ProgramRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The milestones and phases of programmes: planned, forecast, and as they came. */
@Service
@Transactional(readOnly = true)
public class Milestones {

    private final MilestoneRepository milestones;
    private final PhasePlanRepository phases;
    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Clock clock;

    Milestones(
            MilestoneRepository milestones,
            PhasePlanRepository phases,
            JdbcClient jdbc,
            Calendars calendars,
            Clock clock) {
        this.milestones = milestones;
        this.phases = phases;
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The programme's milestones in the order of the models. */
    public List<MilestoneRow> of(ProgramRow program) {
        return rows(
                program,
                milestones.findByProgramIdOrderByPosition(program.id().value()).stream()
                        .map(Milestone::state)
                        .toList(),
                calendars.paceOf(program.id()));
    }

    private List<MilestoneRow> rows(ProgramRow program, List<MilestoneState> found, Pace pace) {
        boolean over = program.endedAt() != null;
        Forecast forecast = new Forecast(pace.days(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return forecast.rows(found, over);
    }

    /** The milestones of several programmes, by programme, in three statements. */
    public Map<ProgramId, List<MilestoneRow>> of(Collection<ProgramRow> programs) {
        Map<ProgramId, Pace> paces =
                calendars.pacesOf(programs.stream().map(ProgramRow::id).toList());
        Map<ProgramId, List<MilestoneState>> found = jdbc
                .sql("""
                select program_id, code, name, phase, baseline_date, forecast_date, tail_days, critical_due, actual_at
                from app.milestone where program_id = any(?) order by position
                """)
                .param(programs.stream().map(program -> program.id().value()).toArray(UUID[]::new))
                .query(MilestoneState::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(MilestoneState::program));
        Map<ProgramId, List<MilestoneRow>> byProgram = new LinkedHashMap<>();
        programs.forEach(program -> byProgram.put(
                program.id(),
                rows(
                        program,
                        found.getOrDefault(program.id(), List.of()),
                        Objects.requireNonNull(paces.get(program.id())))));
        return byProgram;
    }

    /** The days after which open work is late that decides a milestone, by milestone; where there is such work. */
    Map<String, LocalDate> criticalDues(ProgramId program) {
        Map<String, LocalDate> dues = new LinkedHashMap<>();
        milestones.findByProgramIdOrderByPosition(program.value()).stream()
                .map(Milestone::state)
                .filter(milestone -> !milestone.isReached())
                .forEach(milestone -> {
                    if (milestone.criticalDue() != null) {
                        dues.put(milestone.code(), milestone.criticalDue());
                    }
                });
        return dues;
    }

    /** The programme's phases in their order. */
    public List<PhaseRow> phasesOf(ProgramId program) {
        return phases.findByProgramIdOrderByPhase(program.value()).stream()
                .map(PhasePlan::toRow)
                .toList();
    }

    /** The phases of several programmes, by programme, in one statement. */
    public Map<ProgramId, List<PhaseRow>> phasesOf(Collection<ProgramId> programs) {
        Map<ProgramId, List<PhaseRow>> byProgram = new LinkedHashMap<>();
        phases
                .findByProgramIdInOrderByPhase(
                        programs.stream().map(ProgramId::value).toList())
                .stream()
                .map(PhasePlan::toRow)
                .forEach(row -> byProgram
                        .computeIfAbsent(row.program(), id -> new ArrayList<>())
                        .add(row));
        return byProgram;
    }
}
