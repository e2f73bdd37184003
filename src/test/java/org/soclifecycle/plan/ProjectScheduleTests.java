package org.soclifecycle.plan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.MilestoneDef;
import org.soclifecycle.blueprint.ModelFiles;
import org.soclifecycle.blueprint.ProgramKind;
import org.soclifecycle.program.WorkingDays;

/** The schedule of the models that the product ships, as they lie in the source tree. */
class ProjectScheduleTests {

    private final Blueprint blueprint = Blueprint.read(ModelFiles.below(Path.of("processes"), Path.of("forms")));

    @Test
    void reachesTheMilestonesOfASocInTheirOrder() {
        Schedule schedule = schedule("SOC");
        assertThat(Stream.of("M0", "M1", "M2", "M3", "M4", "M5")
                        .map(code -> schedule.milestones().get(code))
                        .map(PlannedDate::workingDay))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void plansEveryMilestoneOfEveryKind() {
        assertThat(blueprint.kinds())
                .extracting(ProgramKind::code)
                .allSatisfy(kind -> assertThat(schedule(kind).milestones())
                        .containsOnlyKeys(blueprint.milestones(kind).stream()
                                .map(MilestoneDef::code)
                                .toArray(String[]::new)));
    }

    @Test
    void findsTheWaysBackOfEveryKind() {
        assertThat(blueprint.kinds())
                .extracting(ProgramKind::code)
                .allSatisfy(kind -> assertThat(schedule(kind).network().reworks())
                        .extracting(Rework::key)
                        .contains(
                                "gateReview/flow_gateOutcome_reworkRecycledTask",
                                "gateReview/flow_gateOutcome_gateHeld"));
    }

    private Schedule schedule(String kind) {
        var calendar = new WorkingDays(EnumSet.range(MONDAY, FRIDAY), Set.of(), ZoneOffset.UTC);
        return Schedule.of(blueprint, kind, new Terms(LocalDate.of(2026, 3, 2), 1, calendar), new Topologies());
    }
}
