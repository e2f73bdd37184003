package org.soclifecycle.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.feed.FeedRow;
import org.soclifecycle.feed.Feeds;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** The page on which people make and revoke their calendar addresses. */
@IntegrationTest
class FeedPagesIT {

    private static final String PAGE = "/account/calendars";

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    Feeds feeds;

    private ProgramRow program;
    private Actor tom;

    @BeforeEach
    void start() {
        program = fixture.program();
        tom = fixture.person("tom");
        feeds.of(tom).forEach(feed -> feeds.revoke(feed.id(), tom));
    }

    @Test
    void theAddressIsShownOnce() throws UnsupportedEncodingException {
        assertThat(browser.get("tom", PAGE)).hasStatusOk().bodyText().contains("You have no calendar address yet.");
        var made = browser.post("tom", PAGE).param("program", program.key()).exchange();
        assertThat(made).hasStatusOk().hasHeader("Cache-Control", "no-store");
        String page = made.getResponse().getContentAsString();
        Matcher address = Pattern.compile("/calendar/([\\w-]{43})\\.ics").matcher(page);
        assertThat(address.find()).isTrue();
        assertThat(page).contains("shown this once", "webcal://", program.key());
        assertThat(browser.get("tom", PAGE)).bodyText().contains(program.key()).doesNotContain(address.group(1));
        assertThat(browser.get("tom", "/calendar/" + address.group(1) + ".ics"))
                .hasStatusOk()
                .bodyText()
                .contains("BEGIN:VCALENDAR");
    }

    @Test
    void everybodyRevokesTheirOwnAlone() {
        FeedRow feed = feeds.create(null, tom).row();
        assertThat(browser.get("tia", PAGE)).hasStatusOk();
        assertThat(browser.post("tia", PAGE + "/" + feed.id() + "/revoke")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(feeds.of(tom)).contains(feed);
        assertThat(browser.post("tom", PAGE + "/" + feed.id() + "/revoke")).hasStatus(HttpStatus.FOUND);
        assertThat(feeds.of(tom)).isEmpty();
    }

    @Test
    void nobodySubscribesToWhatTheyMayNotSee() {
        assertThat(browser.post("otto", PAGE).param("program", program.key())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("otto", PAGE + "?program=" + program.key())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.post("tom", PAGE).param("program", "NONE")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
