package org.soclifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.escalation.Escalations;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.Delegations;
import org.soclifecycle.identity.NewDelegation;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told what, without a mail server. */
@IntegrationTest
class TellingIT {

    @Autowired
    Fixture fixture;

    @Autowired
    Tasks tasks;

    @Autowired
    Telling telling;

    @Autowired
    Notices notices;

    @Autowired
    Sentences sentences;

    @Autowired
    Escalations escalations;

    @Autowired
    Delegations delegations;

    @Autowired
    TimeTravel time;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private ProgramRow program;
    private WorkItem item;
    private Actor pia;
    private Actor ann;

    @BeforeEach
    void start() {
        program = fixture.program();
        item = fixture.open(program, "userTask_confirmSponsorship");
        pia = fixture.person("pia");
        ann = newcomer("ann");
        fixture.seat(program, ann.username(), "executive-sponsor");
        jdbc.sql("delete from app.news").update();
    }

    @AfterEach
    void home() {
        time.home();
    }

    private Actor newcomer(String name) {
        return fixture.person(name + "-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void whoeverIsGivenATaskIsToldAndWhoeverTakesOneIsNot() {
        tasks.claim(item.id(), ann);
        telling.tellAll();
        assertThat(told(ann)).isEmpty();

        tasks.release(item.id(), ann);
        tasks.assign(item.id(), ann.username(), pia);
        telling.tellAll();
        assertThat(told(ann)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.TASK_ASSIGNED);
            assertThat(row.link()).isEqualTo("/tasks/" + item.id());
            assertThat(sentences.of(row)).startsWith("“Confirm sponsorship” was given to you. It is due on ");
        });
    }

    @Test
    void noticesOfATaskThatIsClosedCountAsRead() {
        tasks.assign(item.id(), ann.username(), pia);
        telling.tellAll();
        tasks.complete(item.id(), sponsorship(), ann, null);
        telling.tellAll();
        assertThat(told(ann))
                .filteredOn(row -> row.kind() == Kind.TASK_ASSIGNED)
                .singleElement()
                .satisfies(row -> assertThat(row.isUnread()).isFalse());
    }

    private static Map<String, Object> sponsorship() {
        return Fixture.sponsorship();
    }

    @Test
    void whoeverActsForSomebodyIsToldToo() {
        Actor bob = newcomer("bob");
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        delegations.create(new NewDelegation(bob.username(), null, today, today.plusDays(3)), ann);
        tasks.assign(item.id(), ann.username(), pia);
        telling.tellAll();
        assertThat(told(ann)).hasSize(1);
        assertThat(told(bob))
                .singleElement()
                .satisfies(row -> assertThat(sentences.of(row)).startsWith("For Ann-"));
    }

    @Test
    void nobodyIsToldAboutATaskThatHasGoneToSomebodyElse() {
        tasks.assign(item.id(), ann.username(), pia);
        tasks.assign(item.id(), "sam", pia);
        telling.tellAll();
        assertThat(told(ann)).isEmpty();
    }

    @Test
    void oldNewsAreNone() {
        tasks.assign(item.id(), ann.username(), pia);
        time.to(clock.instant().plus(Duration.ofDays(15)));
        telling.tellAll();
        assertThat(told(ann)).isEmpty();
    }

    @Test
    void aMilestoneIsToldToThoseWhoAnswerForTheProgramme() {
        tasks.complete(item.id(), sponsorship(), ann, null);
        telling.tellAll();
        assertThat(told(ann))
                .filteredOn(row -> row.kind() == Kind.MILESTONE_REACHED)
                .singleElement()
                .satisfies(row -> assertThat(sentences.of(row)).startsWith("Milestone reached: M0 "));
    }

    @Test
    void anEscalationIsToldAndAcknowledgedOnce() {
        time.to(clock.instant().plus(Duration.ofDays(13)));
        escalations.sweep();
        telling.tellAll();
        NoticeRow row = told(ann).stream()
                .filter(one -> one.kind() == Kind.ESCALATION)
                .findFirst()
                .orElseThrow();
        assertThat(sentences.of(row)).contains("escalated to level 2", "given to somebody else");

        assertThatThrownBy(() -> notices.acknowledge(row.id(), pia)).isInstanceOf(NotFound.class);
        notices.acknowledge(row.id(), ann);
        notices.acknowledge(row.id(), ann);
        assertThat(told(ann))
                .filteredOn(one -> one.id().equals(row.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.acknowledgedAt()).isNotNull());
        assertThat(jdbc.sql("select count(*) from app.audit_event where program_id = ? and action = ?")
                        .params(program.id().value(), "escalation.acknowledged")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void pagesAreReadUnreadFirstAndWithoutAGap() {
        for (int i = 0; i < 120; i++) {
            jdbc.sql("""
                    insert into app.notice (id, recipient, program_id, kind, text_key, words, link, listed, mail, created_at,
                        read_at) values (gen_random_uuid(), ?, ?, 'GATE_DECIDED', 'GATE_DECIDED', '{G1,go}', '/', true, 'NONE',
                        timestamptz '2026-03-02 10:00:00Z' + ? * interval '1 minute', ?)
                    """)
                    .params(
                            ann.username(),
                            program.id().value(),
                            i / 3,
                            i % 2 == 0 ? null : java.time.OffsetDateTime.parse("2026-03-05T10:00:00Z"))
                    .update();
        }
        NoticePage first = notices.page(ann, null, null);
        NoticePage second = notices.page(ann, program.id(), first.next());
        NoticePage third = notices.page(ann, null, second.next());
        List<NoticeRow> all = new java.util.ArrayList<>(first.rows());
        all.addAll(second.rows());
        all.addAll(third.rows());
        assertThat(all).hasSize(120).doesNotHaveDuplicates();
        assertThat(all.subList(0, 60)).allMatch(NoticeRow::isUnread);
        assertThat(all.subList(60, 120)).noneMatch(NoticeRow::isUnread);
        assertThat(third.next()).isNull();

        notices.readAll(ann, null);
        assertThat(notices.page(ann, null, null).rows()).noneMatch(NoticeRow::isUnread);
    }

    private List<NoticeRow> told(Actor actor) {
        return notices.page(actor, program.id(), null).rows();
    }
}
