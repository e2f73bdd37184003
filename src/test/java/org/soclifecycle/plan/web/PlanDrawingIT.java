package org.soclifecycle.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.PdfArchive;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;

/** The timeline to take along. */
@IntegrationTest
class PlanDrawingIT {

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    private ProgramRow program;

    @BeforeEach
    void start() {
        program = fixture.program();
    }

    private byte[] bytes(String path, String type) {
        MvcTestResult answer =
                browser.get("pia", "/programs/" + program.key() + path).exchange();
        assertThat(answer).hasStatusOk().hasContentType(type);
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void aDrawingStandsByItself() throws Exception {
        byte[] svg = bytes("/plan.svg?detail=phase-1&zoom=month", "image/svg+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(document.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 ");
        assertThat(document.getDocumentElement().getTextContent())
                .contains(program.key(), "1. Information discovery", "Interview stakeholder", "G1 Discovery gate")
                .doesNotContain("??");
        assertThat(new String(svg, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(" th:", "href", "var(--", "<script");
    }

    @Test
    void aDocumentHasTheBarsAndTheNumbers() throws Exception {
        byte[] pdf = bytes("/plan.pdf?detail=all", "application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "1. Information discovery", "Interview stakeholder", "G1 Discovery gate", "M4 IOC declared")
                    .doesNotContain("??");
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
        assertThat(PdfArchive.faults(pdf)).isEmpty();
    }

    @Test
    void onlyWhoMaySeeThePlanGetsThem() {
        for (String path : new String[] {"/plan.svg", "/plan.pdf"}) {
            assertThat(browser.get("otto", "/programs/" + program.key() + path)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(browser.get("tom", "/programs/" + program.key() + path + "?zoom=nonsense&detail=x&to=y"))
                    .hasStatusOk();
            assertThat(browser.get("pia", "/programs/" + program.key() + "/plan"))
                    .bodyText()
                    .contains(program.key() + path);
        }
    }
}
