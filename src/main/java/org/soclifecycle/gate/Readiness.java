package org.soclifecycle.gate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How ready a programme's gates are, in a fixed number of statements however many criteria they have. */
@Service
@Transactional(readOnly = true)
public class Readiness {

    private final Gates gates;
    private final ReadinessReading reading;
    private final ReadinessRows rows;
    private final GateStages stages;
    private final ObjectProvider<GateDates> dates;

    Readiness(
            Gates gates,
            ReadinessReading reading,
            ReadinessRows rows,
            GateStages stages,
            ObjectProvider<GateDates> dates) {
        this.gates = gates;
        this.reading = reading;
        this.rows = rows;
        this.stages = stages;
        this.dates = dates;
    }

    /** How ready the gate is. */
    public ReadinessCard of(ProgramRow program, String gate) {
        return cards(program, List.of(gates.find(gate))).get(0);
    }

    /** All gates of the programme in their order. */
    public List<ReadinessCard> of(ProgramRow program) {
        return cards(program, gates.of(program.kind()));
    }

    /** The first gate that is not passed; empty when there is none. */
    public Optional<ReadinessCard> next(ProgramRow program) {
        Set<String> passed = reading.passed(program.id());
        return gates.of(program.kind()).stream()
                .filter(gate -> !passed.contains(gate.code()))
                .findFirst()
                .map(gate -> cards(program, List.of(gate)).get(0));
    }

    private List<ReadinessCard> cards(ProgramRow program, List<Gate> wanted) {
        ReadinessReading.Found found =
                reading.read(program.id(), wanted.stream().map(Gate::code).toList());
        GateStages.Work work = stages.workOf(program);
        return wanted.stream().map(gate -> card(program, gate, found, work)).toList();
    }

    private ReadinessCard card(ProgramRow program, Gate gate, ReadinessReading.Found found, GateStages.Work work) {
        GateReview review = found.newest(gate.code());
        List<ReadinessRow> criteria = rows.of(found.facts(), found.criteria(gate.code()), review);
        List<ConditionRow> open = openBefore(found.facts().conditions(), gate.code(), review);
        Set<String> waived = criteria.stream()
                .filter(row -> row.standing() == Standing.WAIVED)
                .map(ReadinessRow::code)
                .collect(Collectors.toSet());
        Score score = Score.of(criteria.stream().map(ReadinessRow::judged).toList(), waived, !open.isEmpty());
        GateStage stage = stages.of(work, gate, review);
        return new ReadinessCard(
                gate,
                stage,
                criteria,
                open,
                score,
                stage.isPassed() ? null : forecast(program, gate),
                stage.isPassed() || stage.kind() == GateStage.Kind.AHEAD ? null : lastDue(stage.waitsFor()),
                review == null ? null : reading.row(review, gate));
    }

    /** Conditions set before the round; before the first round, those of the other gates. */
    private static List<ConditionRow> openBefore(
            Collection<ConditionRow> conditions, String gate, @Nullable GateReview review) {
        return conditions.stream()
                .filter(condition -> !condition.met() && !condition.gate().equals(gate))
                .filter(condition -> review == null || condition.openedAt().isBefore(review.openedAt()))
                .toList();
    }

    private @Nullable LocalDate forecast(ProgramRow program, Gate gate) {
        return dates.stream()
                .flatMap(source -> source.forecastOf(program.id(), gate.code()).stream())
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate lastDue(List<WorkItem> open) {
        return open.stream()
                .map(item -> reading.dayOf(item.dueAt()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
