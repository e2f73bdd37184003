package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.plan.PlanLine.Kind;
import org.soclifecycle.plan.PlanLine.Stage;

/** The lines of gates and milestones: single days. */
final class PointLines {

    private final PlanState state;
    private final Pass pass;
    private final StepNames names;

    PointLines(PlanState state, Pass pass, StepNames names) {
        this.state = state;
        this.pass = pass;
        this.names = names;
    }

    /** @param place where it stands in the network; negative where the models do not plan it */
    private record Point(Kind kind, String code, String name, int place, int phase) {}

    List<PlanLine> of(List<Gate> gates, List<MilestoneRow> milestones) {
        Map<String, MilestoneRow> rows =
                milestones.stream().collect(Collectors.toMap(MilestoneRow::code, Function.identity()));
        List<PlanLine> lines = new ArrayList<>();
        gates.forEach(gate -> gate(gate, rows.get(gate.milestone()), lines));
        milestones.forEach(row -> lines.add(milestone(row)));
        return lines;
    }

    private void gate(Gate gate, @Nullable MilestoneRow row, List<PlanLine> lines) {
        Integer place = state.network().gates().get(gate.code());
        if (place != null) {
            boolean done = state.progress().isDone(place);
            int day = done ? state.progress().finish(place) : pass.finish(place);
            Point point = new Point(Kind.GATE, gate.code(), gate.name(), place, phaseAt(place));
            lines.add(line(point, row == null ? null : row.baselineDate(), state.dateOf(day), done));
        }
    }

    private PlanLine milestone(MilestoneRow row) {
        int place = state.network().milestones().getOrDefault(row.code(), List.of()).stream()
                .min(Comparator.comparingInt(pass::finish))
                .orElse(-1);
        LocalDate day = row.actualAt() == null
                ? row.forecastDate()
                : state.terms().calendar().dateOf(row.actualAt());
        int phase = place < 0 ? Objects.requireNonNullElse(row.phase(), 0) : phaseAt(place);
        Point point = new Point(Kind.MILESTONE, row.code(), row.name(), place, phase);
        return line(point, row.baselineDate(), day, row.isReached());
    }

    private int phaseAt(int place) {
        return names.phaseOf(state.network().at(place).path(), state.program().kind());
    }

    private PlanLine line(Point point, @Nullable LocalDate baseline, @Nullable LocalDate day, boolean done) {
        int place = point.place();
        boolean ahead = !done && state.runs() && place >= 0;
        boolean leads = ahead && pass.leadsThere(place);
        PlanDates dates = new PlanDates(
                on(baseline),
                ahead ? on(day) : null,
                leads ? on(state.dateOf(pass.latest(place).finish())) : null,
                done && day != null ? List.of(new Stretch(day, day)) : List.of());
        return new PlanLine(
                point.kind(),
                point.code(),
                point.phase(),
                point.name(),
                "",
                done ? Stage.DONE : Stage.AHEAD,
                dates,
                place >= 0 && pass.isCritical(place, done),
                leads ? pass.slack(place) : null,
                "",
                null);
    }

    private static @Nullable Stretch on(@Nullable LocalDate day) {
        return day == null ? null : new Stretch(day, day);
    }
}
