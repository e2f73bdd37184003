package org.soclifecycle.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.TeamEditing;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calendar feeds, asked for as a calendar program does and read back with ical4j. */
@IntegrationTest
class FeedIT {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    @Autowired
    Fixture fixture;

    @Autowired
    Feeds feeds;

    @Autowired
    Tasks tasks;

    @Autowired
    TeamEditing editing;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @Value("${local.server.port}")
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private ProgramRow program;
    private Actor sam;

    @BeforeEach
    void start() {
        time.to(START);
        program = fixture.program();
        sam = fixture.person("sam");
    }

    @AfterEach
    void home() {
        time.home();
        feeds.of(sam).forEach(feed -> feeds.revoke(feed.id(), sam));
    }

    private HttpResponse<String> ask(String token, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/calendar/" + token + ".ics"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<VEvent> read(String token) {
        HttpResponse<String> answer = ask(token);
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return new CalendarBuilder().build(new StringReader(answer.body())).getComponents(Component.VEVENT);
        } catch (IOException | ParserException broken) {
            throw new IllegalStateException(answer.body(), broken);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static VEvent named(List<VEvent> events, String uidPart) {
        return events.stream()
                .filter(event -> value(event, Property.UID).contains(uidPart))
                .findFirst()
                .orElseThrow();
    }

    private String token() {
        return feeds.create(program.id(), sam).token();
    }

    private WorkItem sponsorship() {
        return fixture.open(program, "userTask_confirmSponsorship");
    }

    @Test
    void milestonesGatesAndDueDatesAreWholeDays() {
        tasks.claim(sponsorship().id(), sam);
        List<VEvent> events = read(token());
        VEvent ioc = named(events, "milestone-M5-");
        assertThat(value(ioc, Property.SUMMARY))
                .startsWith(program.key() + ": M5 ")
                .endsWith("(forecast)");
        assertThat(value(ioc, Property.DTSTART)).matches("\\d{8}");
        assertThat(value(ioc, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(ioc, Property.DTSTAMP)).isEqualTo("20260302T100000Z");
        assertThat(value(ioc, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(value(named(events, "gate-G4-"), Property.URL)).endsWith("/programs/" + program.key() + "/gates/G4");
        VEvent due = named(events, "task-" + sponsorship().id());
        assertThat(value(due, Property.SUMMARY)).isEqualTo("Due: Confirm sponsorship");
        assertThat(value(due, Property.DTSTART))
                .startsWith(LocalDate.ofInstant(sponsorship().dueAt(), java.time.ZoneOffset.UTC)
                        .format(java.time.format.DateTimeFormatter.BASIC_ISO_DATE));
        assertThat(events)
                .allSatisfy(event -> assertThat(event.validate().hasErrors()).isFalse());
    }

    @Test
    void aDateThatMovesKeepsItsNameAndRaisesItsSequence() {
        String token = token();
        VEvent before = named(read(token), "milestone-M5-");
        VEvent first = named(read(token), "milestone-M0-");
        time.to(START.plusSeconds(14 * 86_400));
        VEvent after = named(read(token), "milestone-M5-");
        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(after, Property.DTSTART)).isGreaterThan(value(before, Property.DTSTART));
        assertThat(value(after, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(after, Property.DTSTAMP)).isEqualTo("20260316T100000Z");
        assertThat(value(named(read(token), "milestone-M5-"), Property.SEQUENCE))
                .isEqualTo("1");

        tasks.complete(sponsorship().id(), Fixture.sponsorship(), sam, null);
        VEvent reached = named(read(token), "milestone-M0-");
        assertThat(value(reached, Property.SUMMARY)).endsWith("(reached)");
        assertThat(Integer.parseInt(value(reached, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(value(first, Property.SEQUENCE)));
    }

    @Test
    void theFeedOfAPersonHasTheProgrammesOfTheTeamOnly() {
        String token = feeds.create(null, sam).token();
        ProgramRow other = fixture.program();
        assertThat(ask(token).body()).contains(program.key(), other.key());
        Actor otto = fixture.person("otto");
        assertThat(ask(feeds.create(null, otto).token()).body()).doesNotContain("BEGIN:VEVENT");
        feeds.of(otto).forEach(feed -> feeds.revoke(feed.id(), otto));
    }

    @Test
    void aProgramIsToldWhenNothingChanged() {
        String token = token();
        HttpResponse<String> first = ask(token);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String changed = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        time.to(START.plusSeconds(60));
        assertThat(ask(token, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(ask(token, "If-Modified-Since", changed).statusCode()).isEqualTo(304);
        time.to(START.plusSeconds(14 * 86_400));
        HttpResponse<String> second = ask(token, "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.headers().firstValue("ETag"))
                .isNotEqualTo(first.headers().firstValue("ETag"));
        assertThat(ask(token, "If-Modified-Since", changed).statusCode()).isEqualTo(200);
    }

    @Test
    void noSessionIsMadeAndTheSecretIsKeptNowhere() {
        int sessions = count("select count(*) from app.spring_session");
        String token = token();
        HttpResponse<String> answer = ask(token);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("private"));
        assertThat(count("select count(*) from app.spring_session")).isEqualTo(sessions);
        assertThat(answer.body()).doesNotContain(token);
        assertThat(token).hasSize(43);
        assertThat(count("select count(*) from app.calendar_feed f where f::text like '%" + token + "%'"))
                .isZero();
        assertThat(count("select count(*) from app.audit_event e where e::text like '%" + token + "%'"))
                .isZero();
        assertThat(count("select count(*) from app.audit_event where action = 'identity.calendarCreated'"
                        + " and program_id = '" + program.id() + "'"))
                .isEqualTo(1);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    @Test
    void unknownRevokedAndForfeitedAddressesOpenNothing() {
        assertThat(ask("A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(ask("..%2F..").statusCode()).isIn(400, 404);
        String token = token();
        assertThat(ask(token).statusCode()).isEqualTo(200);
        feeds.revoke(feeds.of(sam).get(0).id(), sam);
        HttpResponse<String> revoked = ask(token);
        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(revoked.body()).isEqualTo("There is no such calendar.");
        assertThat(revoked.headers().firstValue("Set-Cookie")).isEmpty();

        Actor guest = fixture.person("guest-" + program.key().toLowerCase(java.util.Locale.ROOT));
        fixture.seat(program, guest.username(), "pmo-analyst");
        String theirs = feeds.create(program.id(), guest).token();
        assertThat(ask(theirs).statusCode()).isEqualTo(200);
        editing.remove(program.id(), guest.username(), "pmo-analyst", fixture.person("pia"));
        assertThat(ask(theirs).statusCode()).isEqualTo(404);
        String own = feeds.create(null, guest).token();
        assertThat(ask(own).statusCode()).isEqualTo(200);
        Actor ada = fixture.person("ada");
        currentUser.actingAs(ada, () -> {
            accounts.deactivate(guest.username());
            return ada;
        });
        assertThat(ask(own).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyHasMoreThanTwentyAddresses() {
        Actor tia = fixture.person("tia");
        for (int number = 0; number < Feeds.MOST; number++) {
            feeds.create(null, tia);
        }
        assertThatThrownBy(() -> feeds.create(null, tia)).isInstanceOf(Conflict.class);
        feeds.of(tia).forEach(feed -> feeds.revoke(feed.id(), tia));
    }
}
