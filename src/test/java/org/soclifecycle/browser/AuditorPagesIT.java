package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AuditorPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Autowired
    Tasks tasks;

    private ProgramRow program;
    private WorkItem confirm;

    @BeforeEach
    void somethingHappened() {
        program = fixture.program();
        confirm = fixture.open(program, "userTask_confirmSponsorship");
        tasks.complete(confirm.id(), Fixture.sponsorship(), fixture.person("sam"), null);
    }

    @Test
    void readsTheHistoryAsSentences() {
        Visit aud = visits.signedInAs("aud");
        assertThat(aud.page()).hasURL(Pattern.compile("/audit$"));
        aud.check("audit");

        aud.open("/programs/" + program.key() + "/history");
        aud.sees("Pia Example started the programme", "Sam Example completed the task “Confirm sponsorship”.");
        Locator entry = aud.page()
                .locator(".soc-history > li", new Page.LocatorOptions().setHasText("completed the task"))
                .first();
        assertThat(entry.getByText("March intrusion")).isHidden();
        entry.locator("summary").click();
        assertThat(entry.getByText("March intrusion")).isVisible();
        aud.check("history with an open entry");
        entry.getByText("The entry in full").click();
        aud.sees("problemStatement", "previousHash");
        aud.check("entry of the history");
    }

    @Test
    void findsEntriesWithFilters() {
        Visit aud = visits.signedInAs("aud").open("/programs/" + program.key() + "/history");
        aud.field("What").selectOption("milestone");
        aud.button("Filter").click();
        assertThat(aud.page()).hasURL(Pattern.compile("action=milestone"));
        assertThat(aud.page().locator(".soc-history")).not().containsText("completed the task");
        aud.field("Text").fill("nothing of the kind");
        aud.button("Filter").click();
        aud.sees("Nothing matches. Change the filter.");
        aud.check("history without an entry");
        aud.page().goBack();
        assertThat(aud.page().locator(".soc-history")).isVisible();
    }

    @Test
    void canChangeNothing() {
        Visit aud = visits.signedInAs("aud");
        for (String page :
                new String[] {"", "/gates", "/deliverables", "/evidence", "/registers", "/team", "/history"}) {
            aud.open("/programs/" + program.key() + page);
            assertThat(aud.page().locator("main form[method=post], main [data-form-submit]"))
                    .hasCount(0);
        }
        aud.open("/tasks/" + confirm.id());
        assertThat(aud.page().locator("main form[method=post], main [data-form-submit]"))
                .hasCount(0);
        Assertions.assertThat(post(aud, "/programs/" + program.key() + "/hold", "reason", "because"))
                .isEqualTo(403);
        Assertions.assertThat(post(aud, "/tasks/" + confirm.id() + "/comments", "text", "hello"))
                .isEqualTo(403);
    }

    private static int post(Visit visit, String address, String name, String value) {
        String token = visit.page().locator("meta[name=csrf-token]").getAttribute("content");
        return visit.page()
                .request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("X-CSRF-TOKEN", token)
                                .setForm(FormData.create().set(name, value)))
                .status();
    }
}
