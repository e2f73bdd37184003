package org.soclifecycle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soclifecycle.gate.Conditions;
import org.soclifecycle.gate.GateReviews;
import org.soclifecycle.gate.Outcome;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole example of a sector CSIRT over HTTP, from the start through FOC to the review, and on into sustainment. */
@IntegrationTest
class SectorFromStartToReviewIT extends OverHttp {

    @Autowired
    GateReviews reviews;

    @Autowired
    Conditions conditions;

    @Test
    void theExampleOfASectorReachesItsReviewOverHttp() {
        ProgramRow program = start("arvenia", "Health Data Agency of Arvenia", "ETOS");
        playUntilReached("C2");
        assertThat(reviews.of(program.id(), "CG1").get(0).decision()).isEqualTo(Outcome.CONDITIONAL_GO);
        assertThat(conditions.of(program.id())).hasSize(1);
        assertThat(conditions.openOf(program.id())).isEmpty();

        playUntilReached("C5a");
        assertThat(programs.find(program.id()).capability()).isEqualTo("IOC");
        playUntilReached("C5b");
        assertThat(programs.find(program.id()).capability()).isEqualTo("FOC");
        playUntilReached("C6");

        assertThat(milestones.of(program))
                .filteredOn(MilestoneRow::isReached)
                .extracting(MilestoneRow::code)
                .contains("C1", "C2", "C3", "C4", "C5a", "C5b", "C6");
        assertThatThePlanTellsWhatHappened();
        playUntilDay(1100);
        assertThat(tasks.openOf(program.id()))
                .as("work of sustainment")
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.phase()).isIn(7, null));
    }

    @Override
    String firstTask() {
        return "Confirm need";
    }
}
