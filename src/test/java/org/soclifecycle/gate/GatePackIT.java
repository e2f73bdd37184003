package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.PdfArchive;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The gate pack: complete, tagged, and fit for an archive. */
@IntegrationTest
class GatePackIT {

    private static final Map<String, List<String>> BOARD = Map.of(
            "ann", List.of("executive-sponsor"),
            "bob", List.of("ciso"),
            "cid", List.of("it-operations", "soc-manager", "phase-lead"));

    @Autowired
    GateTable table;

    @Autowired
    Browser browser;

    @Test
    void aDecidedRoundIsOnPaperWithEverythingItRestsOn() throws Exception {
        GateTable.Setting setting = decided();
        MvcTestResult result = get(setting, "/gates/G4/pack.pdf");
        assertThat(result)
                .hasStatusOk()
                .headers()
                .satisfies(headers -> assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                        .isEqualTo("attachment; filename=\"" + setting.program.key() + "-G4-round-1.pdf\""));
        byte[] pdf = result.getResponse().getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "G4 IOC gate",
                            "Go with conditions",
                            "Test the phone tree",
                            "Every mandatory criterion was met",
                            "All there",
                            "One test is open",
                            "conflict of interest",
                            "Quorum reached",
                            "signed as prepared, statement version 1",
                            "signed as approved, statement version 1",
                            "By entering my password I sign it",
                            "Verified: content matches")
                    .doesNotContain("??");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).contains("Gate pack G4");
        }
        assertThat(PdfArchive.faults(pdf)).isEmpty();
    }

    @Test
    void aRoundUnderWayHasAPackThatSaysWhatIsOutstanding() throws Exception {
        GateTable.Setting setting = table.gate("G4", BOARD);
        byte[] pdf = get(setting, "/gates/G4/pack.pdf?round=1").getResponse().getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "not decided",
                            "No package has been submitted yet.",
                            "The outcome has not been computed yet.");
        }
        assertThat(PdfArchive.faults(pdf)).isEmpty();
    }

    @Test
    void whatIsNotThereIsNamed() {
        GateTable.Setting setting = table.gate("G4", BOARD);
        assertThat(get(setting, "/gates/G4/pack.pdf?round=7"))
                .hasStatus(404)
                .bodyText()
                .contains("has no round 7");
        assertThat(get(setting, "/gates/G9/pack.pdf")).hasStatus(404).bodyText().contains("has no gate G9");
        assertThat(get(setting, "/gates/G1/pack.pdf")).hasStatus(404).bodyText().contains("has not been opened yet");
    }

    private GateTable.Setting decided() {
        GateTable.Setting setting = table.gate("G4", BOARD);
        setting.assemble("met", Map.of("G4-14", "not_met"));
        setting.verify();
        setting.vote("ann", "approve");
        setting.complete(setting.ballot("bob"), "bob", GateTable.Setting.ballot("abstain", true));
        setting.vote("cid", "approve");
        setting.run();
        setting.decide(
                "ann",
                setting.decision(
                        "CONDITIONAL_GO",
                        "overrideReason",
                        "One test is open",
                        "conditions",
                        List.of(Map.of(
                                "text", "Test the phone tree",
                                "owner", setting.user("cid"),
                                "due", LocalDate.now().plusDays(20).toString()))));
        setting.complete("countersignGateDecision", "assessor", Map.of("countersign", "agree"));
        return setting;
    }

    private MvcTestResult get(GateTable.Setting setting, String path) {
        return browser.get(setting.user("manager"), "/programs/" + setting.program.key() + path)
                .exchange();
    }
}
