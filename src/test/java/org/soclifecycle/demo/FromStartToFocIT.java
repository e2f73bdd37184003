package org.soclifecycle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soclifecycle.plan.BaselineRow;
import org.soclifecycle.plan.Baselines;
import org.soclifecycle.plan.Cause;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole example of a SOC over HTTP, from the start until FOC is declared, and on into sustainment. */
@IntegrationTest
class FromStartToFocIT extends OverHttp {

    @Autowired
    Baselines baselines;

    @Test
    void theExampleProgrammeReachesFocOverHttp() {
        ProgramRow program = start("nordwind", "Nordwind Energie AG", "ETOE");
        playUntilReached("M5");

        assertThat(milestones.of(program))
                .filteredOn(MilestoneRow::isReached)
                .extracting(MilestoneRow::code)
                .contains("M0", "M1", "M2", "M3", "M3a", "M4a", "M4b", "M4c", "M4d", "M4", "M5a", "M5b", "M5c", "M5");
        assertThat(programs.find(program.id()).capability()).isEqualTo("FOC");
        assertThatThePlanTellsWhatHappened();
        assertThatTheGateSentBackCountsAsRework(program);
        assertThat(baselines.of(program.id()))
                .extracting(BaselineRow::occasion)
                .contains(BaselineRow.Occasion.START, BaselineRow.Occasion.GATE, BaselineRow.Occasion.CHANGE);
        playUntilDay(1000);
        assertThat(tasks.openOf(program.id()))
                .as("work of sustainment")
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.phase()).isIn(6, null));
    }

    private void assertThatTheGateSentBackCountsAsRework(ProgramRow program) {
        assertThat(variances.of(program))
                .filteredOn(sheet -> sheet.milestone().code().equals("M2"))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.rows())
                        .anySatisfy(row -> assertThat(row.cause()).isEqualTo(Cause.REWORK)));
    }

    @Override
    String firstTask() {
        return "Confirm sponsorship";
    }
}
