package org.soclifecycle.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.audit.History;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.dashboard.web.Scene;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.TaskRights;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SweepIT {

    /** A Monday; “Confirm sponsorship” has three working days and is critical. */
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Autowired
    Scene scene;

    @Autowired
    Escalations escalations;

    @Autowired
    Checking checking;

    @Autowired
    Tasks tasks;

    @Autowired
    Programs programs;

    @Autowired
    History history;

    @Autowired
    TimeTravel time;

    @Autowired
    TaskRights rights;

    @Autowired
    JdbcClient jdbc;

    private Actor manager;
    private Actor sponsor;
    private ProgramRow program;
    private WorkItem item;

    @BeforeEach
    void start() {
        time.to(at(START));
        manager = scene.person("minder", GlobalRole.PROGRAM_MANAGER);
        sponsor = scene.person("payer");
        program = scene.program(manager, "Watched Wharf", new Seat("executive-sponsor", sponsor.username()));
        item = tasks.openOf(program.id()).stream()
                .filter(one -> one.task().element().equals("userTask_confirmSponsorship"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void home() {
        time.home();
    }

    @Test
    void eachStepIsToldOnceToThoseWhomThePolicyNames() {
        sweepOn(START);
        assertThat(steps()).isEmpty();

        sweepOn(START.plusDays(1));
        sweepOn(START.plusDays(2));
        assertThat(steps()).containsExactly("-2 REMINDER");

        sweepOn(START.plusDays(4));
        sweepOn(START.plusDays(7));
        assertThat(steps()).containsExactly("-2 REMINDER", "0 NOTICE_1");
        assertThat(told(0)).contains(manager.username(), sponsor.username());

        sweepOn(START.plusDays(10));
        assertThat(steps()).containsExactly("-2 REMINDER", "0 NOTICE_1", "5 ESCALATE_2_SPONSOR");
        assertThat(told(5)).containsExactlyInAnyOrder(manager.username(), sponsor.username());

        sweepOn(START.plusDays(17));
        sweepOn(START.plusDays(24));
        assertThat(steps())
                .containsExactly(
                        "-2 REMINDER",
                        "0 NOTICE_1",
                        "5 ESCALATE_2_SPONSOR",
                        "10 ESCALATE_3_BOARD",
                        "15 ESCALATE_3_BOARD");
    }

    @Test
    void theSponsorWhoIsToldMayGiveTheTaskToSomebodyElse() {
        Actor heir = scene.person("heir");
        program = scene.program(
                manager,
                "Handed Harbour",
                new Seat("executive-sponsor", sponsor.username()),
                new Seat("executive-sponsor", heir.username()));
        item = tasks.openOf(program.id()).get(0);
        sweepOn(START.plusDays(4));
        assertThatThrownBy(() -> tasks.assign(item.id(), heir.username(), sponsor))
                .isInstanceOf(NotAllowed.class);

        sweepOn(START.plusDays(10));
        assertThat(rights.of(item, sponsor).gives()).isTrue();
        assertThat(rights.of(item, scene.person("stranger")).gives()).isFalse();
        tasks.assign(item.id(), heir.username(), sponsor);
        assertThat(tasks.find(item.id(), manager).assignee()).isEqualTo(heir.username());
    }

    @Test
    void whatWasMissedIsNotMadeUpFor() {
        sweepOn(START.plusDays(20));
        assertThat(steps()).containsExactly("10 ESCALATE_3_BOARD");
    }

    @Test
    void twoNodesAtTheSameMomentTellEachStepOnce() throws Exception {
        time.to(at(START.plusDays(10)));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> runs = List.of(nodes.submit(() -> meet(together)), nodes.submit(() -> meet(together)));
            for (Future<?> run : runs) {
                run.get(60, TimeUnit.SECONDS);
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(steps()).containsExactly("5 ESCALATE_2_SPONSOR");
        assertThat(recorded("escalation.escalated")).isOne();
    }

    private Void meet(CyclicBarrier together) throws Exception {
        for (int round = 0; round < 20; round++) {
            together.await(30, TimeUnit.SECONDS);
            checking.look(List.of(item));
        }
        return null;
    }

    @Test
    void nothingIsEscalatedOnHoldAndThoseDaysDoNotCount() {
        sweepOn(START.plusDays(4));
        programs.hold(program.id(), "Waiting for the budget", manager);
        sweepOn(START.plusDays(32));
        assertThat(steps()).containsExactly("0 NOTICE_1");

        programs.resume(program.id(), manager);
        sweepOn(START.plusDays(33));
        assertThat(steps()).containsExactly("0 NOTICE_1");
        sweepOn(START.plusDays(38));
        assertThat(steps()).containsExactly("0 NOTICE_1", "5 ESCALATE_2_SPONSOR");
    }

    @Test
    void whoWasToldIsOnTheRecordAndWhoTookNote() {
        sweepOn(START.plusDays(10));
        var escalation = jdbc.sql("select id from app.escalation where work_item_id = ?")
                .param(item.id())
                .query(java.util.UUID.class)
                .single();

        escalations.acknowledge(escalation, sponsor);
        escalations.acknowledge(escalation, sponsor);
        Actor other = scene.person("passer");
        assertThatThrownBy(() -> escalations.acknowledge(escalation, other)).isInstanceOf(NotAllowed.class);

        assertThat(history.latest(program.id(), 50))
                .extracting(row -> row.sentence())
                .contains(
                        "“Confirm sponsorship” was escalated to level 2, Person " + manager.username() + ", Person "
                                + sponsor.username() + ".",
                        "Person " + sponsor.username() + " took note of the escalation about “Confirm sponsorship”.");
        assertThat(recorded("escalation.acknowledged")).isOne();
    }

    private void sweepOn(LocalDate day) {
        time.to(at(day).plus(Duration.ofHours(1)));
        escalations.sweep();
    }

    private List<String> steps() {
        return jdbc.sql("select step || ' ' || action from app.escalation where work_item_id = ? order by step")
                .param(item.id())
                .query(String.class)
                .list();
    }

    private List<String> told(int step) {
        return jdbc.sql("select unnest(told) from app.escalation where work_item_id = ? and step = ?")
                .params(item.id(), step)
                .query(String.class)
                .list();
    }

    private int recorded(String action) {
        return jdbc.sql("select count(*) from app.audit_event where program_id = ? and action = ?")
                .params(program.id().value(), action)
                .query(Integer.class)
                .single();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }
}
