package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.PhaseDef;
import org.soclifecycle.plan.PlanLine.Kind;
import org.soclifecycle.plan.PlanLine.Stage;

/** The lines of the phases, and all lines in their order. */
final class PlanLines {

    private static final Comparator<PlanLine> BY_DAY = Comparator.comparing(
                    PlanLines::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(PlanLine::kind);

    private final PlanState state;
    private final Pass pass;
    private final StepNames names;

    PlanLines(PlanState state, Pass pass, StepNames names) {
        this.state = state;
        this.pass = pass;
        this.names = names;
    }

    /** Each phase with what belongs to it, by day; last what runs across the phases. */
    List<PlanLine> inOrder(List<PhaseRow> phases, List<PlanLine> steps, List<PlanLine> points) {
        Map<Integer, List<PlanLine>> byPhase = Stream.concat(steps.stream(), points.stream())
                .sorted(BY_DAY)
                .collect(Collectors.groupingBy(PlanLine::phase));
        List<PlanLine> lines = new ArrayList<>();
        for (PhaseRow phase : phases) {
            lines.add(line(phase));
            lines.addAll(byPhase.getOrDefault(phase.phase(), List.of()));
            byPhase.remove(phase.phase());
        }
        byPhase.forEach((phase, across) -> {
            lines.add(heading());
            lines.addAll(across);
        });
        return lines;
    }

    /** Over what runs across the phases. */
    private static PlanLine heading() {
        PlanDates none = new PlanDates(null, null, null, List.of());
        return new PlanLine(Kind.PHASE, "", 0, "", "", Stage.OPEN, none, false, null, "", null);
    }

    /** A step by the day it begins, a point by its own day. */
    private static @Nullable LocalDate day(PlanLine line) {
        PlanDates dates = line.dates();
        LocalDate began = line.isPoint() ? dates.ended() : dates.began();
        Stretch next = dates.forecast() == null ? dates.baseline() : dates.forecast();
        return began != null ? began : next == null ? null : next.start();
    }

    private PlanLine line(PhaseRow phase) {
        String path = names.phases(state.program().kind()).stream()
                .filter(one -> one.ordinal() == phase.phase())
                .map(PhaseDef::callActivity)
                .findFirst()
                .orElse("");
        int closing = state.network().closing(path).orElse(-1);
        boolean ahead = !phase.isDone() && state.runs() && closing >= 0;
        Stage stage = phase.isDone() ? Stage.DONE : phase.isRunning() ? Stage.OPEN : Stage.AHEAD;
        PlanDates dates = new PlanDates(
                new Stretch(phase.plannedStart(), phase.plannedEnd()),
                ahead ? forecast(path, closing, phase.isRunning()) : null,
                null,
                actual(phase));
        Integer slack = ahead ? pass.slack(closing) : null;
        return new PlanLine(Kind.PHASE, path, phase.phase(), phase.name(), "", stage, dates, false, slack, "", null);
    }

    private Stretch forecast(String path, int closing, boolean running) {
        int finish = pass.finish(closing);
        int opening = state.network().openings().getOrDefault(path, closing);
        int start = running
                ? state.progress().today()
                : pass.expectation().span(opening).start();
        return state.stretch(new Span(Math.min(start, finish), finish));
    }

    private List<Stretch> actual(PhaseRow phase) {
        var calendar = state.terms().calendar();
        return phase.actualStart() == null
                ? List.of()
                : List.of(new Stretch(
                        calendar.dateOf(phase.actualStart()),
                        phase.actualEnd() == null ? null : calendar.dateOf(phase.actualEnd())));
    }
}
