package org.soclifecycle.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The milestones and phases of programmes: planned, forecast, and as they came. */
@Service
@Transactional(readOnly = true)
public class Milestones {

    private final MilestoneRepository milestones;
    private final PhasePlanRepository phases;
    private final Calendars calendars;
    private final Clock clock;

    Milestones(MilestoneRepository milestones, PhasePlanRepository phases, Calendars calendars, Clock clock) {
        this.milestones = milestones;
        this.phases = phases;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The programme's milestones in the order of the models. */
    public List<MilestoneRow> of(ProgramRow program) {
        return rows(
                program, milestones.findByProgramIdOrderByPosition(program.id().value()));
    }

    private List<MilestoneRow> rows(ProgramRow program, List<Milestone> found) {
        boolean over = program.endedAt() != null;
        Forecast forecast = new Forecast(
                calendars.paceOf(program.id()).days(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return forecast.rows(found, over);
    }

    /** The milestones of several programmes, by programme, in three statements. */
    public Map<ProgramId, List<MilestoneRow>> of(Collection<ProgramRow> programs) {
        calendars.pacesOf(programs.stream().map(ProgramRow::id).toList());
        List<Milestone> all = milestones.findByProgramIdInOrderByPosition(
                programs.stream().map(program -> program.id().value()).toList());
        Map<ProgramId, List<MilestoneRow>> byProgram = new LinkedHashMap<>();
        for (ProgramRow program : programs) {
            byProgram.put(
                    program.id(),
                    rows(
                            program,
                            all.stream()
                                    .filter(milestone -> milestone.program().equals(program.id()))
                                    .toList()));
        }
        return byProgram;
    }

    /** The days after which open work is late that decides a milestone, by milestone; where there is such work. */
    Map<String, LocalDate> criticalDues(ProgramId program) {
        Map<String, LocalDate> dues = new LinkedHashMap<>();
        for (Milestone milestone : milestones.findByProgramIdOrderByPosition(program.value())) {
            if (milestone.criticalDue() != null && !milestone.isReached()) {
                dues.put(milestone.code(), milestone.criticalDue());
            }
        }
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
