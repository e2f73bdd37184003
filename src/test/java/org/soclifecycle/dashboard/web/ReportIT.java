package org.soclifecycle.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.PdfArchive;
import org.soclifecycle.work.Answers;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.soclifecycle.work.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The status report: one page and an annex, fit for an archive. */
@IntegrationTest
class ReportIT {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    Tasks tasks;

    @Autowired
    Registers registers;

    @Autowired
    Answers answers;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    private ProgramRow program;

    @BeforeEach
    void start() {
        time.to(START);
        program = fixture.program();
    }

    @AfterEach
    void home() {
        time.home();
    }

    private byte[] report() {
        MvcTestResult result =
                browser.get("pia", "/programs/" + program.key() + "/report.pdf").exchange();
        assertThat(result).hasStatusOk().hasContentType("application/pdf");
        return result.getResponse().getContentAsByteArray();
    }

    /** The texts of the first page and of the others. */
    private static List<String> pages(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            PDFTextStripper rest = new PDFTextStripper();
            rest.setStartPage(2);
            return List.of(
                    first.getText(document).replaceAll("\\s+", " "),
                    rest.getText(document).replaceAll("\\s+", " "));
        }
    }

    @Test
    void oneYearOfAProgrammeFitsOnThePageAndTheRestIsAnnex() throws Exception {
        time.to(START.plusSeconds(9 * 86_400));
        tasks.complete(
                fixture.open(program, "userTask_confirmSponsorship").id(),
                Fixture.sponsorship(),
                fixture.person("sam"),
                null);
        risks();
        byte[] pdf = report();
        List<String> pages = pages(pdf);
        assertThat(pages.get(0))
                .contains(program.name(), "Example AG", "Phase 1: ", "Health: ", "(green up to 5 working days")
                .contains("P80", "Chance of the target", "IOC", "FOC", "M0 ", "M5 ", "Reached")
                .contains("M4 IOC declared", "is forecast for", "waiting until somebody took it")
                .contains("Next gate: G1", "Decisions needed", "Gravest risks", "R-01", "critical")
                .contains("Done since 11 Feb 2026", "One task was completed", "Milestone reached: M0")
                .doesNotContain("??", "Annex", "R-06");
        assertThat(pages.get(1))
                .containsPattern("\\d / \\d+ Annex: what the programme waits for")
                .contains("Annex: why dates moved", "Annex: baselines")
                .contains("Baseline 0: start")
                .doesNotContain("??", "Gravest risks");
        assertThat(PdfArchive.faults(pdf)).isEmpty();
    }

    private void risks() {
        registers.record(
                program.id(),
                "risks",
                List.of(
                        risk("R-01", 4, 5),
                        risk("R-02", 3, 4),
                        risk("R-03", 2, 2),
                        risk("R-04", 2, 2),
                        risk("R-05", 1, 2),
                        risk("R-06", 1, 1)),
                "a test",
                answers.latest(program.id(), "confirmSponsorship").orElseThrow().id());
    }

    private static RegisterRow risk(String key, int likelihood, int impact) {
        return new RegisterRow(
                "risks",
                key,
                "Night shift <not> staffed & not paid, " + "for many reasons ".repeat(12),
                Map.of("status", "open", "likelihood", likelihood, "impact", impact, "owner", "tom"));
    }

    @Test
    void aNewProgrammeAndAnEndedOneHaveAReportToo() throws Exception {
        byte[] fresh = report();
        assertThat(pages(fresh).get(0))
                .contains("No open risk is on record.", "No task was completed.")
                .doesNotContain("??");
        assertThat(PdfArchive.faults(fresh)).isEmpty();
        jdbc.sql("update app.programme set state = 'CANCELLED', ended_at = ? where id = ?")
                .params(START.atOffset(java.time.ZoneOffset.UTC), program.id().value())
                .update();
        byte[] ended = report();
        assertThat(pages(ended).get(0))
                .contains("Cancelled", "No gate is ahead.")
                .doesNotContain("Health:", "??");
        assertThat(PdfArchive.faults(ended)).isEmpty();
    }

    @Test
    void onlyWhoMaySeeTheProgrammeGetsIt() {
        String address = "/programs/" + program.key() + "/report.pdf";
        assertThat(browser.get("otto", address)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("tom", address))
                .hasStatusOk()
                .headers()
                .satisfies(headers -> assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                        .isEqualTo("attachment; filename=\"" + program.key() + "-report-2026-03-02.pdf\""));
        assertThat(browser.get("aud", address)).hasStatusOk();
        assertThat(browser.get("pia", "/programs/NONE/report.pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("pia", "/programs/" + program.key())).bodyText().contains(address);
    }
}
