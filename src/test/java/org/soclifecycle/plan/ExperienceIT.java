package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.dashboard.web.Scene;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.plan.Experience.Learnt;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.soclifecycle.work.PastWork.Followed;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.soclifecycle.work.WorkItem.TaskRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ExperienceIT {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final TaskRef SPONSORSHIP = new TaskRef("socDiscovery", "userTask_confirmSponsorship");

    @Autowired
    Scene scene;

    @Autowired
    Experience experience;

    @Autowired
    Schedules schedules;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    private final List<ProgramRow> ended = new ArrayList<>();
    private Actor manager;
    private ProgramRow asking;

    @BeforeEach
    void start() {
        to(START);
        manager = scene.person("learner", GlobalRole.PROGRAM_MANAGER);
        asking = scene.program(manager, "Asking Alp");
    }

    /** No other test is to learn from these programmes. */
    @AfterEach
    void home() {
        ended.forEach(program -> endedAt(program, "null"));
        time.home();
    }

    @Test
    void learnsFromEndedProgrammesOnly() {
        ProgramRow running = sponsoredAfter(8);
        List<Double> before = seen(experience.of(asking, schedules.termsOf(asking)));
        for (int number = 0; number < 5; number++) {
            end(sponsoredAfter(8));
        }

        Learnt learnt = experience.of(asking, schedules.termsOf(asking));

        assertThat(seen(learnt)).hasSize(before.size() + 5).contains(8.0).isSorted();
        assertThat(learnt.applied(schedules.of(asking).network(), 1).activities())
                .filteredOn(activity -> Experience.task(activity).equals(SPONSORSHIP))
                .extracting(Activity::estimate)
                .allSatisfy(estimate -> assertThat(estimate.max()).isGreaterThanOrEqualTo(8));
        assertThat(learnt.followed())
                .filteredOn(one -> one.task().equals(SPONSORSHIP) && one.next() != null)
                .extracting(one -> Objects.requireNonNull(one.next()).element())
                .contains("userTask_planDiscovery");
        assertThat(learnt.followed())
                .filteredOn(one -> one.task().equals(SPONSORSHIP) && one.next() == null)
                .singleElement()
                .extracting(Followed::times)
                .satisfies(times -> assertThat(times).isGreaterThanOrEqualTo(5));
        assertThat(running.endedAt()).isNull();
    }

    @Test
    void asksInThreeStatementsHoweverMuchHasEnded() {
        end(sponsoredAfter(3));
        end(sponsoredAfter(4));
        Terms terms = schedules.termsOf(asking);
        assertThat(StatementCounter.count(() -> experience.of(asking, terms))).isEqualTo(3);
    }

    private static List<Double> seen(Learnt learnt) {
        return learnt.durations().getOrDefault(SPONSORSHIP, List.of());
    }

    private ProgramRow sponsoredAfter(int workingDays) {
        to(START);
        ProgramRow program = scene.program(manager, "Ended Elbe", new Seat("executive-sponsor", manager.username()));
        to(START.plusDays(workingDays + workingDays / 5 * 2));
        WorkItem item = tasks.openOf(program.id()).stream()
                .filter(one -> one.task().equals(SPONSORSHIP))
                .findFirst()
                .orElseThrow();
        Map<String, Object> answers = new HashMap<>(Fixture.sponsorship());
        answers.put("sponsorName", manager.username());
        answers.put(
                "steeringMembers", List.of(Map.of("user", manager.username(), "roleOnBoard", "chair", "votes", true)));
        tasks.complete(item.id(), answers, manager, null);
        return program;
    }

    private void end(ProgramRow program) {
        ended.add(program);
        endedAt(program, "timestamptz '2099-01-01'");
    }

    private void endedAt(ProgramRow program, String when) {
        jdbc.sql("update app.programme set ended_at = " + when + " where id = ?")
                .param(program.id().value())
                .update();
    }

    private void to(LocalDate date) {
        time.to(date.atTime(LocalTime.of(10, 1)).toInstant(ZoneOffset.UTC));
    }
}
