package org.soclifecycle.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.gate.GateStand;
import org.soclifecycle.gate.GateStands;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.plan.HealthRule.Target;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Calendars.Pace;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How programmes and their milestones stand: computed, unless somebody put another colour in its place. */
@Service
@Transactional(readOnly = true)
public class Healths {

    private final HealthOverrides overrides;
    private final GateStands stands;
    private final Gates gates;
    private final Calendars calendars;
    private final Clock clock;

    Healths(HealthOverrides overrides, GateStands stands, Gates gates, Calendars calendars, Clock clock) {
        this.overrides = overrides;
        this.stands = stands;
        this.gates = gates;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Of several programmes, in two statements besides the milestones; one that has ended has no health. */
    public Map<ProgramId, Health> of(Collection<ProgramRow> programs, Map<ProgramId, List<MilestoneRow>> milestones) {
        List<ProgramRow> alive =
                programs.stream().filter(program -> program.endedAt() == null).toList();
        List<ProgramId> ids = alive.stream().map(ProgramRow::id).toList();
        Map<ProgramId, Map<String, HealthOverride>> overridden = overrides.of(ids, today());
        Map<ProgramId, GateStand> at = stands.of(ids);
        Map<ProgramId, Health> healths = new HashMap<>();
        Map<ProgramId, Pace> paces = calendars.pacesOf(ids);
        for (ProgramRow program : alive) {
            List<MilestoneRow> plan = milestones.getOrDefault(program.id(), List.of());
            healths.put(
                    program.id(),
                    Health.of(
                            "",
                            HealthRule.of(
                                    program,
                                    plan,
                                    targets(
                                            program,
                                            plan,
                                            Objects.requireNonNull(paces.get(program.id()))
                                                    .days()),
                                    at.get(program.id())),
                            overridden.getOrDefault(program.id(), Map.of()).get("")));
        }
        return healths;
    }

    /** Of a programme's milestones that are still to come, by code, in their order. */
    public List<Health> ofMilestones(ProgramRow program, List<MilestoneRow> milestones) {
        Map<String, HealthOverride> overridden =
                overrides.of(List.of(program.id()), today()).getOrDefault(program.id(), Map.of());
        return milestones.stream()
                .filter(milestone -> !milestone.isReached() && program.endedAt() == null)
                .map(milestone ->
                        Health.of(milestone.code(), HealthRule.of(milestone), overridden.get(milestone.code())))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private List<Target> targets(ProgramRow program, List<MilestoneRow> plan, WorkingDays days) {
        List<Target> targets = new ArrayList<>();
        targets.add(target("IOC", program.targetIocDate(), program, plan, days));
        targets.add(target("FOC", program.targetFocDate(), program, plan, days));
        return targets;
    }

    private Target target(
            String capability, LocalDate date, ProgramRow program, List<MilestoneRow> plan, WorkingDays days) {
        @Nullable
        MilestoneRow declared = gates.declaring(program.kind(), capability).map(Gate::milestone).stream()
                .flatMap(code -> plan.stream().filter(row -> row.code().equals(code)))
                .findFirst()
                .orElse(null);
        if (declared == null || declared.forecastDate() == null) {
            return new Target(capability, null, false);
        }
        return new Target(
                capability, days.between(date, Objects.requireNonNull(declared.forecastDate())), declared.isReached());
    }
}
