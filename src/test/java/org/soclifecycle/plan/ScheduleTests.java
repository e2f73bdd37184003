package org.soclifecycle.plan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.ModelFile;
import org.soclifecycle.blueprint.ModelFiles;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.program.WorkingDays;

class ScheduleTests {

    private static final Path MODELS = Path.of("src/test/resources/models");
    private static final LocalDate MON = LocalDate.of(2026, 3, 2);

    private final ModelFiles files = ModelFiles.below(MODELS.resolve("processes"), MODELS.resolve("forms"));
    private final Schedule schedule = schedule(files, 1.0);

    @Test
    void plansEachMilestoneOnItsWorkingDay() {
        assertThat(schedule.milestones())
                .containsOnlyKeys("M0", "M1", "M2")
                .containsEntry("M0", new PlannedDate(MON.plusDays(7), 5))
                .containsEntry("M1", new PlannedDate(MON.plusDays(18), 14))
                .containsEntry("M2", new PlannedDate(MON.plusDays(70), 50));
    }

    @Test
    void aJoinWaitsForItsLongestBranch() {
        assertThat(schedule.element("callActivity_discovery/gateway_all")).contains(new Span(7, 7));
        assertThat(schedule.element("callActivity_discovery/userTask_reviewCharter"))
                .contains(new Span(7, 10));
    }

    @Test
    void opensCallActivitiesAndLeavesOutTheirEndsOffTheMainLine() {
        assertThat(schedule.element("callActivity_discovery/callActivity_gate/userTask_castVote"))
                .contains(new Span(10, 14));
        assertThat(schedule.element("callActivity_discovery/callActivity_gate/userTask_closeProgram"))
                .contains(new Span(14, 44));
        assertThat(schedule.element("callActivity_discovery/callActivity_gate")).contains(new Span(10, 14));
    }

    @Test
    void givesThePhasesTheirSpans() {
        assertThat(schedule.element("callActivity_discovery")).contains(new Span(0, 14));
        assertThat(schedule.element("callActivity_operation")).contains(new Span(14, 50));
    }

    @Test
    void aLongParallelLineDelaysNoMilestone() {
        assertThat(schedule.element("callActivity_training")).contains(new Span(0, 200));
        assertThat(schedule.milestones()).containsEntry("M2", schedule.planned(50));
        assertThat(schedule.element("endEvent_done")).contains(new Span(200, 200));
    }

    @Test
    void countsTimersInWorkingDaysOrCalendarDays() {
        assertThat(schedule.element("callActivity_operation/event_stable")).contains(new Span(24, 44));
        assertThat(schedule.element("callActivity_operation/event_weekOver")).contains(new Span(44, 49));
    }

    @Test
    void leavesOutBoundaryEventsAndEventSubProcesses() {
        assertThat(schedule.elements())
                .doesNotContainKey("callActivity_operation/endEvent_lateNoted")
                .doesNotContainKey("callActivity_discovery/serviceTask_escalate");
    }

    @Test
    void takesASubProcessOverARegisterOnce() {
        assertThat(schedule.element("callActivity_operation/subProcess_onboard"))
                .contains(new Span(14, 24));
        assertThat(schedule.element("callActivity_operation/userTask_connect")).contains(new Span(14, 24));
    }

    @Test
    void aLargerProgrammeTakesLonger() {
        assertThat(schedule(files, 1.5).milestones()).containsEntry("M0", schedule.planned(8));
        assertThat(schedule(files, 0.5).milestones()).containsEntry("M0", schedule.planned(3));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule(files, 2));
    }

    @Test
    void beginsOnTheFirstWorkingDay() {
        Schedule fromSaturday =
                Schedule.of(Blueprint.read(files), "DEMO", terms(MON.minusDays(2), 1), new Topologies());
        assertThat(fromSaturday.milestones()).isEqualTo(schedule.milestones());
    }

    @Test
    void namesTheCycleOfAProcessWithoutReworkEdge() {
        ModelFiles cyclic = with("name=\"loop\" value=\"true\"", "name=\"loop\" value=\"false\"");
        assertThatIllegalStateException()
                .isThrownBy(() -> schedule(cyclic, 1))
                .withMessageStartingWith("Process demoDiscovery cannot be planned.")
                .withMessageContaining("gateway_enough -> userTask_draftCharter");
    }

    @Test
    void namesAProcessThatCallsItself() {
        ModelFiles recursive = with("calledElement=\"demoGate\"", "calledElement=\"demoDiscovery\"");
        assertThatIllegalStateException()
                .isThrownBy(() -> schedule(recursive, 1))
                .withMessageContaining("demoDiscovery calls itself");
    }

    @Test
    void namesATaskWithoutTime() {
        assertThatIllegalStateException()
                .isThrownBy(() -> schedule(with("value=\"P200D\"", "value=\"P0D\""), 1))
                .withMessageContaining("demoTraining cannot be planned")
                .withMessageContaining("userTask_train");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        schedule(with("name=\"durationMax\" value=\"P9D\"", "name=\"durationMax\" value=\"P1D\""), 1))
                .withMessageContaining("userTask_askOwner");
    }

    @Test
    void saysThatNoWayLeadsToAMilestone() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> schedule.to("M9"))
                .withMessage("No way through the models leads to the milestone M9, so it cannot be planned.");
    }

    @Test
    void plansTwentyYears() {
        Schedule twenty = schedule(with("value=\"P200D\"", "value=\"P5220D\""), 1);
        assertThat(twenty.element("endEvent_done")).contains(new Span(5220, 5220));
        assertThat(twenty.planned(5220).date()).isEqualTo(LocalDate.of(2046, 3, 5));
    }

    @Test
    void knowsWhatDecidesAMilestoneAndHowMuchTimeTheRestHas() {
        assertThat(schedule.criticalPathTo("M2"))
                .containsExactly(
                        "callActivity_discovery/userTask_draftCharter",
                        "callActivity_discovery/userTask_askOwner",
                        "callActivity_discovery/userTask_reviewCharter",
                        "callActivity_discovery/callActivity_gate/userTask_castVote",
                        "callActivity_operation/userTask_connect",
                        "callActivity_operation/event_stable",
                        "callActivity_operation/event_weekOver",
                        "callActivity_operation/userTask_report");
        int sla = schedule.network().openings().get("callActivity_discovery/serviceTask_notifyPhaseSla");
        assertThat(schedule.to("M2").slack(sla)).hasValue(2);
        assertThat(schedule.to("M2").latest(sla)).isEqualTo(new Span(7, 7));
        int training = schedule.network().openings().get("callActivity_training/userTask_train");
        assertThat(schedule.to("M2").slack(training)).isEmpty();
    }

    @Test
    void doesTheRowsOfARegisterSideBySideOrInTurn() {
        Repeats four = new Repeats((register, field, value) -> OptionalInt.of(4));
        Schedule sideBySide = schedule(files, four);
        assertThat(sideBySide.milestones()).isEqualTo(schedule.milestones());
        assertThat(sideBySide.element("callActivity_operation/subProcess_onboard[4]/userTask_connect"))
                .contains(new Span(14, 24));

        ModelFiles sequential = with(
                "multiInstanceLoopCharacteristics camunda",
                "multiInstanceLoopCharacteristics isSequential=\"true\" camunda");
        Schedule inTurn = schedule(sequential, four);
        assertThat(inTurn.element("callActivity_discovery/userTask_askOwner")).contains(new Span(5, 7));
        assertThat(inTurn.element("callActivity_discovery/userTask_askOwner[4]"))
                .contains(new Span(11, 13));
        assertThat(inTurn.element("callActivity_operation/subProcess_onboard").map(Span::finish))
                .contains(inTurn.element("callActivity_operation/subProcess_onboard")
                                .map(Span::start)
                                .orElseThrow()
                        + 40);
    }

    @Test
    void keepsWaysBackAsideAsRework() {
        assertThat(schedule.network().reworks()).singleElement().satisfies(rework -> {
            assertThat(rework.key()).isEqualTo("demoDiscovery/flow_enough_draftCharter");
            assertThat(rework.detour()).isEqualTo(Rework.Detour.NONE);
            assertThat(schedule.network().at(rework.again()[0]).element()).isEqualTo("userTask_draftCharter");
            assertThat(schedule.network().at(rework.from()).element()).isEqualTo("gateway_enough");
        });
    }

    private ModelFiles with(String text, String replacement) {
        return new ModelFiles(files.all().stream()
                .map(file -> new ModelFile(
                        file.path(), file.text().replace(text, replacement).getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    private static Schedule schedule(ModelFiles files, double size) {
        return Schedule.of(Blueprint.read(files), "DEMO", terms(MON, size), new Topologies());
    }

    private static Schedule schedule(ModelFiles files, Repeats repeats) {
        return Schedule.of(Blueprint.read(files), "DEMO", terms(MON, 1), new Topologies(), repeats);
    }

    private static Terms terms(LocalDate start, double size) {
        return new Terms(start, size, new WorkingDays(EnumSet.range(MONDAY, FRIDAY), Set.of(), ZoneOffset.UTC));
    }
}
