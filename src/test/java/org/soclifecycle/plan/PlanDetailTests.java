package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soclifecycle.plan.PlanLine.Kind;
import org.soclifecycle.plan.PlanLine.Stage;

class PlanDetailTests {

    private final PlanLine phase = line(Kind.PHASE, 1, Stage.DONE, false);
    private final PlanLine gate = line(Kind.GATE, 1, Stage.AHEAD, false);
    private final PlanLine open = line(Kind.TASK, 1, Stage.OPEN, false);
    private final PlanLine critical = line(Kind.TASK, 2, Stage.AHEAD, true);
    private final PlanLine wasCritical = line(Kind.TASK, 1, Stage.DONE, true);
    private final PlanLine other = line(Kind.TASK, 2, Stage.AHEAD, false);
    private final List<PlanLine> lines = List.of(phase, gate, open, critical, wasCritical, other);

    @Test
    void showsLittleByDefault() {
        assertThat(PlanDetail.of("").of(lines)).containsExactly(phase, gate, open, critical);
        assertThat(PlanDetail.of("nonsense")).isEqualTo(PlanDetail.LITTLE);
    }

    @Test
    void unfoldsOnePhase() {
        assertThat(PlanDetail.of("phase-2").of(lines)).containsExactly(phase, gate, open, critical, other);
        assertThat(PlanDetail.of("phase-1").of(lines)).containsExactly(phase, gate, open, critical, wasCritical);
    }

    @Test
    void showsEverything() {
        assertThat(PlanDetail.of("all").of(lines)).isEqualTo(lines);
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(List.of("", "all", "phase-0", "phase-12"))
                .allSatisfy(text -> assertThat(PlanDetail.of(text)).hasToString(text));
    }

    private static PlanLine line(Kind kind, int phase, Stage stage, boolean critical) {
        PlanDates dates = new PlanDates(null, null, null, List.of());
        return new PlanLine(kind, "p", phase, "Line", "", stage, dates, critical, null, "", null);
    }
}
