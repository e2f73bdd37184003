package org.soclifecycle.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryRow;
import org.soclifecycle.gate.GateReviews;
import org.soclifecycle.gate.Outcome;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.CircleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A third kind of programme, made of nothing but processes and forms: it starts, is planned, tracked, gated and audited. */
@CircleTest
class ThirdKindIT extends OverHttp {

    @Autowired
    GateReviews reviews;

    @Autowired
    History history;

    @Test
    void aKindOfItsOwnNeedsNoJava() {
        ProgramRow program = start("circle", "Circle Agency", "CIRC");
        assertThat(program.key()).isEqualTo("CIRCLE-CIRC-2026-01");
        assertThat(milestones.of(program))
                .extracting(MilestoneRow::code, row -> row.baselineDate() != null, row -> row.forecastDate() != null)
                .containsExactlyInAnyOrder(tuple("R1", true, true), tuple("C2", true, true));

        playUntilReached("R1");
        playUntilReached("C2");

        assertThat(reviews.of(program.id(), "CG2").get(0).decision()).isEqualTo(Outcome.GO);
        assertThatThePlanTellsWhatHappened();
        assertThat(history.latest(program.id(), 200))
                .extracting(HistoryRow::action)
                .contains("program.created", "task.completed", "gate.decided", "milestone.reached");
    }

    @Override
    String firstTask() {
        return "Map the circle";
    }
}
