package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.dashboard.web.Scene;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.plan.BaselineRow.Occasion;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PlanIT {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Autowired
    Scene scene;

    @Autowired
    Programs programs;

    @Autowired
    Tasks tasks;

    @Autowired
    Milestones milestones;

    @Autowired
    Baselines baselines;

    @Autowired
    Variances variances;

    @Autowired
    Chances chances;

    @Autowired
    Forecasting forecasting;

    @Autowired
    TimeTravel time;

    private Actor manager;
    private ProgramRow program;

    @BeforeEach
    void start() {
        time.to(at(START));
        manager = scene.person("planner", GlobalRole.PROGRAM_MANAGER);
        program = scene.program(manager, "Planned Pier", new Seat("executive-sponsor", manager.username()));
    }

    @AfterEach
    void home() {
        time.home();
    }

    @Test
    void aNewProgrammeIsForecastAsItIsPlanned() {
        assertThat(milestones.of(program)).allSatisfy(row -> {
            assertThat(row.forecastDate()).isEqualTo(row.baselineDate());
            assertThat(row.varianceDays()).isZero();
            assertThat(row.status()).isEqualTo(MilestoneStatus.ON_TRACK);
        });
        assertThat(baselines.of(program.id())).singleElement().satisfies(first -> {
            assertThat(first.number()).isZero();
            assertThat(first.occasion()).isEqualTo(Occasion.START);
            assertThat(first.dates()).hasSameSizeAs(milestones.of(program));
            assertThat(first.approval().by()).isEqualTo(manager.username());
        });
    }

    @Test
    void everyDayThatAnOpenTaskIsLateMovesWhatDependsOnIt() {
        time.to(at(START.plusDays(4)));
        assertThat(of("M5").varianceDays()).isEqualTo(1);
        assertThat(of("M5").status()).isEqualTo(MilestoneStatus.AT_RISK);

        time.to(at(START.plusDays(49)));
        assertThat(of("M0").varianceDays()).isEqualTo(32);
        assertThat(of("M5").varianceDays()).isEqualTo(32);
        assertThat(of("M5").status()).isEqualTo(MilestoneStatus.LATE);
    }

    @Test
    void theForecastFollowsTheWorkInTheSameTransaction() {
        time.to(at(START.plusDays(8)));
        complete(sponsorship());

        assertThat(of("M0").isReached()).isTrue();
        assertThat(of("M0").varianceDays()).isEqualTo(3);
        assertThat(of("M5").varianceDays()).isEqualTo(3);
    }

    @Test
    void theLedgerExplainsEveryDay() {
        programs.hold(program.id(), "The budget is being clarified", manager);
        time.to(at(START.plusDays(2)));
        programs.resume(program.id(), manager);
        time.to(at(START.plusDays(7)));
        tasks.claim(sponsorship().id(), manager);
        time.to(at(START.plusDays(15)));
        complete(sponsorship());

        assertThat(variances.of(program))
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(sheet.rows().stream()
                                .mapToInt(VarianceRow::days)
                                .sum())
                        .as(sheet.milestone().code())
                        .isEqualTo(sheet.days())
                        .isEqualTo(sheet.milestone().varianceDays()));
        assertThat(sheet("M0").rows())
                .extracting(VarianceRow::cause, VarianceRow::days)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Cause.ON_HOLD, 2),
                        org.assertj.core.api.Assertions.tuple(Cause.WAITING_UNASSIGNED, 3),
                        org.assertj.core.api.Assertions.tuple(Cause.WORK_LONGER, 3));
    }

    @Test
    void aNewBaselineKeepsTheOldOneAndItsDaysStayExplained() {
        time.to(at(START.plusDays(14)));
        complete(sponsorship());
        Map<String, LocalDate> moved = Map.of("M5", java.util.Objects.requireNonNull(of("M5").forecastDate()));

        baselines.set(
                program.id(),
                new Baselines.Why(Occasion.CHANGE, "Later start", "The sponsor was on leave", manager.username()),
                moved);

        assertThat(of("M5").varianceDays()).isZero();
        assertThat(of("M4").varianceDays()).isEqualTo(7);
        assertThat(baselines.of(program.id())).hasSize(2).last().satisfies(second -> {
            assertThat(second.number()).isEqualTo(1);
            assertThat(second.dates()).singleElement().satisfies(change -> {
                assertThat(change.milestone()).isEqualTo("M5");
                assertThat(change.before()).isBefore(change.after());
            });
        });
        assertThat(sheet("M5").rows())
                .extracting(VarianceRow::cause)
                .containsExactly(Cause.WAITING_UNASSIGNED, Cause.REBASELINE);
        assertThat(sheet("M5").days()).isZero();
    }

    @Test
    void aDateThatDoesNotMoveMakesNoBaseline() {
        baselines.set(
                program.id(),
                new Baselines.Why(Occasion.CHANGE, "Nothing", "Nothing moves", null),
                Map.of("M5", java.util.Objects.requireNonNull(of("M5").baselineDate())));
        assertThat(baselines.of(program.id())).hasSize(1);
    }

    @Test
    void confidenceIsReproducibleAndInOrder() {
        List<Chance> once = chances.of(program);
        assertThat(chances.of(program)).isEqualTo(once);
        assertThat(once).extracting(Chance::code).contains("G1", "G5", "M4", "M5");
        assertThat(once).allSatisfy(chance -> {
            assertThat(chance.even()).isBeforeOrEqualTo(chance.likely());
            assertThat(chance.likely()).isBeforeOrEqualTo(chance.safe());
        });
        assertThat(once)
                .filteredOn(chance -> chance.code().equals("M5"))
                .singleElement()
                .satisfies(chance -> assertThat(chance.inTime()).isBetween(0.0, 1.0));
    }

    @Test
    void keepingTheForecastInStepTakesTwoStatements() {
        assertThat(StatementCounter.count(() -> forecasting.refresh(program.id())))
                .isLessThanOrEqualTo(3);
    }

    private MilestoneRow of(String code) {
        return milestones.of(programs.find(program.id())).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private VarianceSheet sheet(String code) {
        return variances.of(program).stream()
                .filter(sheet -> sheet.milestone().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private WorkItem sponsorship() {
        return tasks.openOf(program.id()).stream()
                .filter(item -> item.task().element().equals("userTask_confirmSponsorship"))
                .findFirst()
                .orElseThrow();
    }

    private void complete(WorkItem item) {
        Map<String, Object> answers = new HashMap<>(Fixture.sponsorship());
        answers.put("sponsorName", manager.username());
        answers.put(
                "steeringMembers", List.of(Map.of("user", manager.username(), "roleOnBoard", "chair", "votes", true)));
        tasks.complete(item.id(), answers, manager, null);
    }

    private static Instant at(LocalDate date) {
        return date.atTime(10, 0).toInstant(ZoneOffset.UTC).plus(Duration.ofMinutes(1));
    }
}
