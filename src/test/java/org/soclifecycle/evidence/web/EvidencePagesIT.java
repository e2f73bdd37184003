package org.soclifecycle.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.evidence.EvidenceQuery;
import org.soclifecycle.evidence.EvidenceRegister;
import org.soclifecycle.evidence.SampleFiles;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;

@IntegrationTest
class EvidencePagesIT {

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    EvidenceRegister register;

    private ProgramRow program;
    private WorkItem task;
    private String list;

    @BeforeEach
    void start() {
        program = fixture.program();
        task = fixture.open(program, "userTask_confirmSponsorship");
        list = "/programs/" + program.key() + "/evidence";
    }

    @Test
    void aFileIsAddedFromThePageOfATaskAndComesBackAsAnAttachment() {
        byte[] bytes = SampleFiles.pdf();
        assertThat(browser.get("tom", "/tasks/" + task.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Add evidence", "multipart/form-data", "None attached.", "_csrf");
        assertThat(upload("tom", file("Prüfbericht „März“.pdf", bytes)).param("target", "task:" + task.id()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/tasks/" + task.id() + "#evidence");
        assertThat(browser.get("tom", "/tasks/" + task.id()))
                .bodyText()
                .contains("E-0001 Prüfbericht „März“.pdf", "TLP:AMBER", "Tom Example attached the evidence E-0001");

        assertThat(browser.get("aud", list + "/E-0001/versions/1/file"))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "private, no-store")
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("Content-Length", Integer.toString(bytes.length))
                .satisfies(answer -> assertThat(answer.getResponse().getHeader("Content-Disposition"))
                        .startsWith("attachment;")
                        .contains("filename*=UTF-8''Pr%C3%BCfbericht%20%E2%80%9EM%C3%A4rz%E2%80%9C.pdf"));
        assertThat(browser.get("tom", list + "/E-0001"))
                .hasStatusOk()
                .bodyText()
                .contains(register.find(program.id(), "E-0001").current().sha256(), "Confirm sponsorship")
                .contains("Tom Example added the evidence E-0001");
    }

    @Test
    void severalFilesAreTakenOneByOneAndTheRefusedAreNamed() {
        assertThat(upload(
                        "tom",
                        file("good.pdf", SampleFiles.pdf()),
                        file("wrong.png", SampleFiles.pdf()),
                        file("empty.txt", new byte[0])))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“wrong.png” is not what its name says", "“empty.txt” is empty", "E-0001 good.pdf");
        assertThat(register.page(program.id(), EvidenceQuery.ALL).total()).isEqualTo(1);
    }

    @Test
    void withScriptAFileIsAnsweredWithItsCodeOrItsProblem() {
        assertThat(upload("tom", file("good.pdf", SampleFiles.pdf())).accept(MediaType.APPLICATION_JSON))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("E-0001");
        assertThat(upload("tom", file("page.html", SampleFiles.text("<html>"))).accept(MediaType.APPLICATION_JSON))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("“page.html” is not accepted: it can carry scripts");
        assertThat(upload("tom").accept(MediaType.APPLICATION_JSON)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatWasTypedIsStillThereWhenItIsRefused() {
        assertThat(upload("tom", file("good.pdf", SampleFiles.pdf()))
                        .param("title", "Rules <b>of</b> March")
                        .param("validUntil", "2020-01-01")
                        .param("tlp", "red"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Rules &lt;b&gt;of&lt;/b&gt; March", "2020-01-01", "Enter a last day");
        assertThat(upload("tom"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose at least one");
    }

    @Test
    void evidenceIsFilteredAttachedRenewedAndTakenAway() {
        assertThat(upload("tom").param("link", "https://wiki.example.org/x").param("title", "Wiki page"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(list + "/E-0001");
        assertThat(browser.get("pia", list + "?text=wiki&kind=document"))
                .bodyText()
                .contains("E-0001 Wiki page");
        assertThat(browser.get("pia", list + "?validity=expired")).bodyText().contains("Nothing fits the filter");
        assertThat(browser.post("tia", list + "/uses").param("code", "E-0001").param("target", "deliverable:D-02"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/programs/" + program.key() + "/deliverables/D-02#evidence");
        String use =
                register.uses(register.find(program.id(), "E-0001")).get(0).id().toString();
        assertThat(browser.post("tia", list + "/uses/" + use + "/remove")
                        .param("target", "deliverable:D-02")
                        .param("from", "E-0001"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(list + "/E-0001");
        assertThat(browser.post("tia", list + "/uses").param("code", "soon").param("target", "deliverable:D-02"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(multipart("tom", list + "/E-0001/versions", file("v2.pdf", SampleFiles.pdf())))
                .hasStatus3xxRedirection();
        assertThat(multipart("tom", list + "/E-0001/versions", file("v2.exe", SampleFiles.pdf())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“v2.exe” is not accepted");
        assertThat(browser.get("tom", list + "/E-0001")).bodyText().contains("version 2", "v2.pdf");
    }

    @Test
    void whoMayWhat() {
        upload("tom", file("good.pdf", SampleFiles.pdf())).param("tlp", "red").exchange();
        for (String reader : List.of("pia", "tom", "tia", "sam", "aud", "ada")) {
            assertThat(browser.get(reader, list)).hasStatusOk();
            assertThat(browser.get(reader, list + "/E-0001")).hasStatusOk();
        }
        for (String path : List.of("", "/E-0001", "/new", "/E-0001/versions/1/file", "/card?target=deliverable:D-01")) {
            assertThat(browser.get("otto", list + path)).hasStatus(HttpStatus.FORBIDDEN);
        }
        for (String reader : List.of("aud", "ada", "otto")) {
            assertThat(browser.get(reader, list + "/new")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(upload(reader, file("a.pdf", SampleFiles.pdf()))).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(multipart(reader, list + "/E-0001/versions", file("a.pdf", SampleFiles.pdf())))
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(browser.post(reader, list + "/uses")
                            .param("code", "E-0001")
                            .param("target", "deliverable:D-02"))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(browser.get("ada", list + "/E-0001/versions/1/file")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("aud", list)).bodyText().doesNotContain("Add evidence");
        assertThat(browser.get("pia", list + "/E-0002")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("pia", list + "/E-0001/versions/2/file")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "application/x-whatever", bytes);
    }

    private MockMultipartMvcRequestBuilder upload(String person, MockMultipartFile... files) {
        return multipart(person, list, files);
    }

    private MockMultipartMvcRequestBuilder multipart(String person, String path, MockMultipartFile... files) {
        MockMultipartMvcRequestBuilder request = browser.upload(person, path);
        for (MockMultipartFile one : files) {
            request.file(one);
        }
        return request;
    }
}
