package org.soclifecycle.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.evidence.Tlp;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Circle;
import org.soclifecycle.support.CircleTest;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One-time links for people without an account, used as such people do: with nothing but the address. */
@CircleTest
class VoicesIT {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    @Autowired
    Circle circle;

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    Voices voices;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @Value("${local.server.port}")
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private ProgramRow program;
    private WorkItem item;
    private Actor pia;

    @BeforeEach
    void start() {
        time.to(START.plus(Duration.ofMinutes(2L * VisitsAt.next())));
        program = circle.program();
        item = circle.open(program);
        pia = fixture.person("pia");
    }

    @AfterEach
    void home() {
        time.home();
    }

    /** Each test has a minute of its own, so that none uses up the visits of another. */
    private static final class VisitsAt {

        private static final java.util.concurrent.atomic.AtomicInteger COUNT =
                new java.util.concurrent.atomic.AtomicInteger();

        static int next() {
            return COUNT.incrementAndGet();
        }
    }

    private static VoiceRequest interview() {
        return new VoiceRequest(
                VoiceKind.INTERVIEW,
                "Vera Lind",
                "Ministry of Health",
                "What the ministry expects",
                Tlp.AMBER,
                14,
                List.of(
                        new VoiceQuestion("What do you expect?", List.of()),
                        new VoiceQuestion("Would you share?", List.of("Yes", "No"))));
    }

    private String link() {
        return voices.create(item.id(), interview(), pia).token();
    }

    private HttpResponse<String> open(String token) {
        return send(request(token).GET());
    }

    private HttpResponse<String> answer(String token, String... pairs) {
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < pairs.length; at += 2) {
            body.append(at == 0 ? "" : "&")
                    .append(pairs[at])
                    .append("=")
                    .append(URLEncoder.encode(pairs[at + 1], StandardCharsets.UTF_8));
        }
        return send(request(token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/voice/" + token));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void theLinkShowsTheQuestionsAndNothingOfTheProgramme() {
        HttpResponse<String> page = open(link());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Circle Agency asks you", "What do you expect?", "TLP:AMBER", "Vera Lind")
                .doesNotContain(program.key(), item.name(), "pia", "/inbox", "_csrf");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void anAnswerIsMaterialOnTheRecordAndCompletesNothing() {
        String token = link();
        HttpResponse<String> thanks = answer(
                token,
                "name",
                "Vera Lind",
                "organisation",
                "Ministry",
                "answer.0",
                "Early <warnings>",
                "answer.1",
                "Yes");
        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.body()).contains("Thank you");
        assertThat(tasks.find(item.id(), pia).isOpen()).isTrue();
        assertThat(browser.get("pia", "/tasks/" + item.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Said by Vera Lind of Ministry through a link on", "Early &lt;warnings&gt;", "not signed in");
        assertThat(jdbc.sql("select actor || ' ' || details::text from app.audit_event where action = 'voice.heard'"
                                + " and program_id = ?")
                        .param(program.id().value())
                        .query(String.class)
                        .single())
                .startsWith("system ")
                .contains("Vera Lind of Ministry", "Early <warnings>", "\"signedIn\"");
        assertThat(browser.get("aud", "/programs/" + program.key() + "/history"))
                .bodyText()
                .contains("Said by Vera Lind of Ministry through a one-time link, not signed in");
        assertThat(jdbc.sql("select count(*) from app.submission where work_item_id = ?")
                        .param(item.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void everyLinkThatOpensNothingShowsTheSamePage() {
        String used = link();
        answer(used, "name", "V", "organisation", "M", "answer.0", "A");
        Voices.NewVoice withdrawn = voices.create(item.id(), interview(), pia);
        voices.withdraw(item.id(), withdrawn.voice().id(), pia);
        String expired = link();
        String closed = voices.create(item.id(), interview(), pia).token();
        circle.complete(program, circle.map(3));
        String unknown = open("nobody-made-this").body();
        assertThat(open(closed).body()).isEqualTo(unknown);
        time.to(START.plus(Duration.ofDays(15)));
        for (String token : List.of(used, withdrawn.token(), expired)) {
            assertThat(open(token).statusCode()).isEqualTo(404);
            assertThat(open(token).body()).isEqualTo(unknown);
            assertThat(answer(token, "name", "V", "organisation", "M", "answer.0", "A")
                            .body())
                    .isEqualTo(unknown);
        }
    }

    @Test
    void whatIsMissingIsNamedAndNothingTypedIsLost() {
        String token = link();
        HttpResponse<String> refused = answer(token, "name", "", "organisation", "M", "answer.0", "Typed this");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Enter your name.", "Typed this");
        assertThat(answer(token, "name", "V", "organisation", "M", "answer.1", "Perhaps")
                        .statusCode())
                .isEqualTo(422);
        assertThat(answer(token, "name", "V", "organisation", "M").body()).contains("Answer at least one question.");
        assertThat(open(token).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyWhoMayWorkOnTheTaskMakesLinks() {
        for (String person : List.of("tom", "aud")) {
            assertThatThrownBy(() -> voices.create(item.id(), interview(), fixture.person(person)))
                    .isInstanceOf(NotAllowed.class);
            assertThat(browser.get(person, "/tasks/" + item.id() + "/voices/new"))
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(browser.get(person, "/tasks/" + item.id()))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Ask somebody outside");
        }
        assertThat(browser.get("otto", "/tasks/" + item.id() + "/voices/new")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theSecretIsShownOnceAndOnlyItsHashIsKept() {
        String page = "/tasks/" + item.id() + "/voices";
        String body = text(browser.post("pia", page)
                .param("kind", "interview")
                .param("addressee", "Vera Lind")
                .param("organisation", "Ministry")
                .param("title", "Expectations")
                .param("days", "14")
                .param("tlp", "green")
                .param("marked", "true")
                .param("questions", "One more?\n\n"));
        assertThat(body).contains("/voice/", "It is shown this once.");
        String token = body.replaceAll("(?s).*/voice/([\\w-]{43}).*", "$1");
        assertThat(open(token).body()).contains("What do you expect from the team?", "One more?", "TLP:GREEN");
        assertThat(text(browser.get("pia", "/tasks/" + item.id()))).doesNotContain(token);
        assertThat(jdbc.sql("select count(*) from app.outside_voice v where v::text like ?")
                        .param("%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from app.audit_event e where e::text like ?")
                        .param("%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String text(
            org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder request) {
        try {
            return request.exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aDateIsConfirmedOrAnotherNamed() {
        String body = text(browser.post("pia", "/tasks/" + item.id() + "/voices")
                .param("kind", "date")
                .param("addressee", "Vera Lind")
                .param("organisation", "Ministry")
                .param("days", "7")
                .param("about", "milestone:R1")
                .param("day", "2026-09-01"));
        String token = body.replaceAll("(?s).*/voice/([\\w-]{43}).*", "$1");
        assertThat(open(token).body()).contains("Circle gathered", "Is 1 September 2026 the right date?");
        answer(token, "name", "V", "organisation", "M", "answer.0", "Yes, I confirm this date");
        assertThat(voices.of(item.id())).singleElement().satisfies(voice -> {
            assertThat(voice.state()).isEqualTo(VoiceState.ANSWERED);
            assertThat(java.util.Objects.requireNonNull(voice.said())
                            .answers()
                            .get(0)
                            .answer())
                    .startsWith("Yes");
        });
    }

    @Test
    void aWrongRequestIsRefusedWithWhatWasTyped() {
        assertThatThrownBy(() -> voices.create(
                        item.id(), new VoiceRequest(VoiceKind.DATE, "", "M", "", Tlp.RED, 90, List.of()), pia))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        wrong -> assertThat(wrong.fields())
                                .containsOnlyKeys("addressee", "title", "days", "tlp", "questions"));
        assertThat(browser.post("pia", "/tasks/" + item.id() + "/voices").param("addressee", "Typed name"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Typed name", "Enter the organisation");
    }

    @Test
    void nobodyOutsideSendsFiles() {
        HttpRequest.Builder upload = request(link())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nV\r\n--x--\r\n"));
        assertThat(send(upload).statusCode()).isEqualTo(415);
    }

    @Test
    void visitsAreCounted() {
        for (int visit = 0; visit < 60; visit++) {
            open("nobody-made-this");
        }
        assertThat(open("nobody-made-this").statusCode()).isEqualTo(429);
        time.to(START.plus(Duration.ofDays(1)));
        assertThat(open("nobody-made-this").statusCode()).isEqualTo(404);
    }
}
