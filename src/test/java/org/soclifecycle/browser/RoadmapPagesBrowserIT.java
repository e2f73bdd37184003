package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.demo.SectorPlanning;
import org.springframework.beans.factory.annotation.Autowired;

/** An auditor follows a gap to the action that closes it. */
@BrowserTest
class RoadmapPagesBrowserIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    SectorPlanning planning;

    @Test
    void followsAGapToItsAction() {
        String home = "/programs/" + planning.planned().key();
        Visit auditor = visits.signedInAs("aud").open(home);
        auditor.link("Focus areas").click();
        auditor.sees("Staffing and training", "0 of 4 today, target 3").check("focus areas");
        auditor.field("Band").selectOption("critical");
        auditor.button("Show").click();
        assertThat(auditor.page().locator("tr[id^=FA]")).hasCount(6);
        auditor.link("Roadmap").click();
        auditor.sees("SV-1 Handling, sharing and classification written", "Every critical and every high gap")
                .check("roadmap");
        auditor.page().locator("a[href$='#FA14']").first().click();
        assertThat(auditor.page().locator("#FA14")).isInViewport();
    }

    @Test
    void seesWhereTheContentsWillComeFrom() {
        String home = "/programs/" + planning.begun("ARVEMPTY").key();
        Visit auditor = visits.signedInAs("aud").open(home + "/focus-areas");
        auditor.sees("Nothing has been written").check("no focus areas");
        auditor.open(home + "/roadmap").sees("Nothing has been planned yet.").check("no roadmap");
    }
}
