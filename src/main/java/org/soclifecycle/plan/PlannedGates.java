package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.gate.GateDates;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Component;

/** Answers when gates are expected: the forecast of the milestone that passing them sets. */
@Component
class PlannedGates implements GateDates {

    private final Programs programs;
    private final Gates gates;
    private final Milestones milestones;

    PlannedGates(Programs programs, Gates gates, Milestones milestones) {
        this.programs = programs;
        this.gates = gates;
        this.milestones = milestones;
    }

    @Override
    public Optional<LocalDate> gateAfter(ProgramId program, String gate) {
        ProgramRow row = programs.find(program);
        List<Gate> order = gates.of(row.kind());
        int next = order.stream().map(Gate::code).toList().indexOf(gate) + 1;
        return next > 0 && next < order.size() ? forecast(row, order.get(next)) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> forecastOf(ProgramId program, String gate) {
        return forecast(programs.find(program), gates.find(gate));
    }

    private Optional<LocalDate> forecast(ProgramRow program, Gate gate) {
        return milestones.of(program).stream()
                .filter(milestone -> milestone.code().equals(gate.milestone()))
                .flatMap(milestone -> Optional.ofNullable(milestone.forecastDate()).stream())
                .findFirst();
    }
}
