package org.soclifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is sent by mail, and that it arrives in the end, once. */
@IntegrationTest
class MailIT {

    private static GreenMail server = started(0);
    private static final int PORT = server.getSmtp().getPort();

    /** A Monday. */
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Autowired
    Fixture fixture;

    @Autowired
    Tasks tasks;

    @Autowired
    Telling telling;

    @Autowired
    Digest digest;

    @Autowired
    Post post;

    @Autowired
    Preferences preferences;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    private ProgramRow program;
    private WorkItem item;
    private Actor pia;
    private Actor ann;

    private static GreenMail started(int port) {
        GreenMail started = new GreenMail(new ServerSetup(port, "localhost", "smtp"));
        started.start();
        return started;
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "localhost");
        registry.add("spring.mail.port", () -> PORT);
        registry.add("soc.mail.from", () -> "soc@example.org");
        registry.add("soc.base-address", () -> "https://soc.example.org/");
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void start() throws Exception {
        time.to(at(START, 10));
        program = fixture.program();
        item = fixture.open(program, "userTask_confirmSponsorship");
        pia = fixture.person("pia");
        ann = fixture.person("ann-" + UUID.randomUUID().toString().substring(0, 8));
        fixture.seat(program, ann.username(), "executive-sponsor");
        jdbc.sql("delete from app.news").update();
        jdbc.sql("delete from app.mail").update();
        jdbc.sql("delete from app.notice").update();
        server.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void home() {
        time.home();
    }

    @Test
    void aTaskThatIsGivenIsMailedAtOnce() throws Exception {
        tasks.assign(item.id(), ann.username(), pia);
        telling.tellAll();
        post.send();
        post.send();

        assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()[0]).hasToString(ann.username() + "@example.org");
            assertThat(mail.getFrom()[0]).hasToString("soc@example.org");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getSubject())
                    .isEqualTo(program.key() + ": “Confirm sponsorship” was given to you. It is due on 5 Mar 2026.");
            assertThat(body(mail))
                    .contains("text/plain", "text/html", "https://soc.example.org/tasks/" + item.id())
                    .contains("https://soc.example.org/account/notices");
        });
        assertThat(states()).containsExactly("SENT 1");
    }

    @Test
    void whoeverWantsNoMailGetsNone() {
        preferences.choose(ann.username(), Map.of(Kind.TASK_ASSIGNED, Delivery.NONE));
        tasks.assign(item.id(), ann.username(), pia);
        telling.tellAll();
        assertThat(states()).isEmpty();
        assertThat(jdbc.sql("select count(*) from app.notice where recipient = ?")
                        .param(ann.username())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theDailyMailIsSentAtSevenAndOnce() {
        preferences.choose(
                ann.username(), Map.of(Kind.TASK_ASSIGNED, Delivery.DAILY, Kind.MILESTONE_REACHED, Delivery.DAILY));
        tasks.assign(item.id(), ann.username(), pia);
        tasks.complete(item.id(), Fixture.sponsorship(), ann, null);
        telling.tellAll();
        writeAt(at(START, 20));
        writeAt(at(START.plusDays(1), 7).minusSeconds(1));
        assertThat(mails(ann)).isEmpty();
        writeAt(at(START.plusDays(1), 7));
        writeAt(at(START.plusDays(1), 8));
        assertThat(mails(ann))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(
                                program.key(),
                                "Milestone reached: M0",
                                "https://soc.example.org/programs/" + program.key()));
    }

    private void writeAt(Instant at) {
        time.to(at);
        digest.write();
    }

    @Test
    void whatCannotBeSentIsTriedAgainLater() throws Exception {
        tasks.assign(item.id(), ann.username(), pia);
        telling.tellAll();
        server.stop();
        try {
            post.send();
            assertThat(states()).containsExactly("WAITING 1");
        } finally {
            restart();
        }
        post.send();
        assertThat(received()).isEmpty();

        time.to(at(START, 10).plus(Duration.ofMinutes(1)));
        post.send();
        assertThat(received()).hasSize(1);
        assertThat(states()).containsExactly("SENT 2");
    }

    @Test
    void whatCannotBeSentForHoursIsGivenUp() {
        tasks.assign(item.id(), ann.username(), pia);
        telling.tellAll();
        server.stop();
        try {
            for (int hour = 0; hour <= 24; hour++) {
                time.to(at(START, 10).plus(Duration.ofHours(hour)));
                post.send();
            }
        } finally {
            restart();
        }
        assertThat(states()).containsExactly("FAILED 9");
    }

    @Test
    void twoNodesSendEachMailOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            post.hand(new Letter("ann", "ann@example.org", "Mail " + i, "Text", "<p>Text</p>"), at(START, 10));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> runs = List.of(nodes.submit(post::send), nodes.submit(post::send));
            for (Future<?> run : runs) {
                run.get(60, TimeUnit.SECONDS);
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(received()).extracting(MimeMessage::getSubject).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void newsThatCannotBeToldDoesNotHoldUpTheRest() {
        jdbc.sql("""
                insert into app.news (kind, text_key, program_id, persons, roles, words, link, happened_at)
                values ('OVERDUE', 'OVERDUE', gen_random_uuid(), array[:who], '{}', '{}', '/', :at)
                """)
                .param("who", ann.username())
                .param("at", at(START, 10).atOffset(ZoneOffset.UTC))
                .update();
        tasks.assign(item.id(), ann.username(), pia);
        telling.tellAll();
        assertThat(states()).containsExactly("WAITING 0");
        assertThat(jdbc.sql("select attempts from app.news")
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
    }

    private static void restart() {
        server = started(PORT);
    }

    private static List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private static String body(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "");
    }

    private List<String> mails(Actor actor) {
        return jdbc.sql("select plain from app.mail where recipient = ?")
                .param(actor.username())
                .query(String.class)
                .list();
    }

    private List<String> states() {
        return jdbc.sql("select state || ' ' || attempts from app.mail order by created_at")
                .query(String.class)
                .list();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
