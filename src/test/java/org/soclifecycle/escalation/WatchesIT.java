package org.soclifecycle.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.dashboard.web.Scene;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.plan.WatchedWork;
import org.soclifecycle.program.LifecycleNote;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** What is watched beside open work: forecasts, conditions, waivers, and what processes escalate. */
@IntegrationTest
@RecordApplicationEvents
class WatchesIT {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Autowired
    Scene scene;

    @Autowired
    Escalations escalations;

    @Autowired
    WatchedWork watched;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TransactionTemplate transaction;

    private Actor manager;
    private ProgramRow program;

    @BeforeEach
    void start() {
        time.to(at(START));
        manager = scene.person("watcher", GlobalRole.PROGRAM_MANAGER);
        program = scene.program(manager, "Lookout Lock", new Seat("executive-sponsor", manager.username()));
    }

    @AfterEach
    void home() {
        time.home();
    }

    @Test
    void workThatDecidesTheNextCapabilityIsCritical() {
        WorkItem confirm = tasks.openOf(program.id()).stream()
                .filter(item -> item.task().element().equals("userTask_confirmSponsorship"))
                .findFirst()
                .orElseThrow();
        assertThat(watched.critical(program)).contains(confirm.id());
    }

    @Test
    void aForecastThatSlipsIsToldOnceAndAgainWhenItSlipsFurther() {
        sweepOn(START.plusDays(8));
        assertThat(slips()).isEmpty();

        sweepOn(START.plusDays(17));
        sweepOn(START.plusDays(18));
        assertThat(slips())
                .singleElement()
                .satisfies(slipped -> assertThat(slipped.slips())
                        .allSatisfy(slip -> {
                            assertThat(slip.days()).isGreaterThan(5);
                            assertThat(slip.now()).isAfter(slip.before());
                        })
                        .extracting(ForecastSlipped.Slip::code)
                        .contains("M0", "M5"));

        sweepOn(START.plusDays(28));
        assertThat(slips()).hasSize(2);
    }

    @Test
    void aConditionIsToldBeforeItIsDueAndWhenItIsLate() {
        UUID review = UUID.randomUUID();
        jdbc.sql("""
                insert into app.gate_review (id, program_id, gate, process_instance_id, round, attempt, state, opened_at, looser,
                    version) values (?, ?, 'G1', ?, 1, 1, 'DECIDED', now(), false, 0)
                """).params(review, program.id().value(), review.toString()).update();
        jdbc.sql("""
                insert into app.gate_condition (id, program_id, gate_review_id, number, gate, text, owner, due_on, state, opened_at,
                    version) values (gen_random_uuid(), ?, ?, 1, 'G1', 'Name a deputy', ?, ?, 'OPEN', now(), 0)
                """)
                .params(program.id().value(), review, manager.username(), START.plusDays(14))
                .update();
        sweepOn(START.plusDays(4));
        assertThat(conditions()).isEmpty();
        sweepOn(START.plusDays(7));
        sweepOn(START.plusDays(8));
        assertThat(conditions()).containsExactly(false);
        sweepOn(START.plusDays(15));
        sweepOn(START.plusDays(16));
        assertThat(conditions()).containsExactly(false, true);
    }

    @Test
    void aWaiverIsToldTwoWeeksBeforeItExpires() {
        jdbc.sql("""
                insert into app.waiver (id, program_id, process_instance_id, gate, criterion, reason, compensating_measure,
                    risk_ref, risk_exposure, expires_on, state, requested_by, requested_at, version)
                values (gen_random_uuid(), ?, ?, 'G4', 'G4-03', 'Two posts are vacant', 'Provider at night', 'R1', 9, ?, 'GRANTED',
                    ?, now(), 0)
                """)
                .params(program.id().value(), UUID.randomUUID().toString(), START.plusDays(30), manager.username())
                .update();
        sweepOn(START.plusDays(15));
        assertThat(waivers()).isZero();
        sweepOn(START.plusDays(16));
        sweepOn(START.plusDays(17));
        assertThat(waivers()).isOne();
    }

    @Test
    void whatAProcessEscalatesIsToldAndCanBeAcknowledged() {
        transaction.executeWithoutResult(status -> publisher.publishEvent(new LifecycleNote(
                program.id(), "PHASE_OVERDUE", "Information discovery takes longer than agreed.", at(START))));
        EscalationRow row = events.stream(Escalated.class)
                .map(Escalated::escalation)
                .filter(one -> one.program().equals(program.id()))
                .findFirst()
                .orElseThrow();
        assertThat(row.action()).isEqualTo(Action.PHASE_OVERDUE);
        assertThat(row.told()).containsExactly(manager.username());
        escalations.acknowledge(row.id(), manager);
        assertThat(events.stream(Acknowledged.class)).hasSize(1);
    }

    private List<ForecastSlipped> slips() {
        return events.stream(ForecastSlipped.class)
                .filter(slipped -> slipped.program().equals(program.id()))
                .toList();
    }

    private List<Boolean> conditions() {
        return events.stream(ConditionDue.class)
                .filter(due -> due.program().equals(program.id()))
                .map(ConditionDue::overdue)
                .toList();
    }

    private long waivers() {
        return events.stream(WaiverExpiring.class)
                .filter(waiver -> waiver.program().equals(program.id()))
                .count();
    }

    private void sweepOn(LocalDate day) {
        time.to(at(day));
        escalations.sweep();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(11, 0).toInstant(ZoneOffset.UTC);
    }
}
