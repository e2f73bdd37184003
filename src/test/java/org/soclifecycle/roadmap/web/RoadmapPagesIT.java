package org.soclifecycle.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.soclifecycle.demo.SectorPlanning;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Focus areas and roadmap: what they show, to whom, and of which programmes. */
@IntegrationTest
class RoadmapPagesIT {

    @Autowired
    Fixture fixture;

    @Autowired
    SectorPlanning planning;

    @Autowired
    Browser browser;

    private String page(String person, ProgramRow program, String page) throws UnsupportedEncodingException {
        var answer =
                browser.get(person, "/programs/" + program.key() + page).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    @Test
    void theFocusAreasStandSideBySide() throws UnsupportedEncodingException {
        String page = page("ines.correia", planning.planned(), "/focus-areas");
        assertThat(page)
                .contains("FA01", "FA18", "Staffing and training")
                .contains("Nobody is employed for the team.")
                .contains("Six posts filled, each critical post with a deputy")
                .contains("0 of 4 today, target 3")
                .contains("There are no people.")
                .contains("followed up under FA11")
                .contains("proposed: High");
        assertThat(page.split("<tr id=\"FA", -1)).hasSize(19);
    }

    @Test
    void aBandNarrowsTheList() throws UnsupportedEncodingException {
        assertThat(page("ines.correia", planning.planned(), "/focus-areas?band=critical")
                        .split("<tr id=\"FA", -1))
                .hasSize(7);
        assertThat(page("ines.correia", planning.planned(), "/focus-areas?band=none"))
                .contains("No focus area has this band.");
        assertThat(page("ines.correia", planning.planned(), "/focus-areas?band=purple"))
                .contains("FA01");
    }

    @Test
    void theGapTableIsAFile() throws UnsupportedEncodingException {
        String csv = page("ines.correia", planning.planned(), "/focus-areas?format=csv&band=critical");
        assertThat(csv.lines()).hasSize(7);
        assertThat(csv)
                .contains("Focus area", "Proposed band", "The pilot money ends before the next gate")
                .contains("Erik Hansson")
                .doesNotContain("focus.");
        assertThat(browser.get("ines.correia", "/programs/" + planning.planned().key() + "/focus-areas?format=xlsx")
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void theRoadmapDrawsTracksAndTellsThemInTables() throws UnsupportedEncodingException {
        String page = page("greta.sandberg", planning.planned(), "/roadmap");
        assertThat(page)
                .contains("24 actions and 10 checkpoints in 6 tracks")
                .contains("Governance and law", "Communication and trust")
                .contains("SV-1 Handling, sharing and classification written")
                .contains("Test call of each critical member answered")
                .contains("Every critical and every high gap has an action.")
                .contains("FA02 Mission statement")
                .contains("/focus-areas#FA14")
                .contains("No progress report yet.");
        assertThat(page.split("class=\"soc-bar-forecast\" height=\"14\"", -1)).hasSize(25);
    }

    @Test
    void actionsAndCheckpointsAreFiles() throws UnsupportedEncodingException {
        assertThat(page("ines.correia", planning.planned(), "/roadmap?format=csv&table=actions")
                        .lines())
                .hasSize(25);
        assertThat(page("ines.correia", planning.planned(), "/roadmap?format=csv&table=checkpoints")
                        .lines())
                .hasSize(11);
    }

    @Test
    void aProgrammeThatJustBeganSaysWhereTheContentsComeFrom() throws UnsupportedEncodingException {
        ProgramRow begun = planning.begun("ARVNEW");
        assertThat(page("ines.correia", begun, "/focus-areas")).contains("Nothing has been written");
        assertThat(page("ines.correia", begun, "/roadmap")).contains("Nothing has been planned yet.");
        assertThat(page("ines.correia", begun, "")).contains("/focus-areas\"", "/roadmap\"");
    }

    @Test
    void aKindWhoseModelsRecordNothingOfThisHasNeitherPagesNorLinks() throws UnsupportedEncodingException {
        ProgramRow soc = fixture.program();
        assertThat(page("pia", soc, "")).doesNotContain("/focus-areas\"", "/roadmap\"");
        assertThat(browser.get("pia", "/programs/" + soc.key() + "/focus-areas").exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("pia", "/programs/" + soc.key() + "/roadmap").exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyThoseOnTheTeamAndAuditorsSeeThem() {
        fixture.person("otto");
        fixture.person("aud");
        String home = "/programs/" + planning.planned().key();
        for (String page : new String[] {"/focus-areas", "/roadmap", "/focus-areas?format=csv"}) {
            assertThat(browser.get("otto", home + page).exchange()).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(browser.get("aud", home + page).exchange()).hasStatusOk();
        }
    }
}
