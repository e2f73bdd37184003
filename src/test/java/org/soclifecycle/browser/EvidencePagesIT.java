package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.evidence.SampleFiles;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** Proof is attached to a task, looked at and taken away. */
@BrowserTest
class EvidencePagesIT {

    private static final String DROP = "name => { const files = new DataTransfer();"
            + " files.items.add(new File(['%PDF-1.7 ' + name], name)); return files; }";

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Autowired
    Tasks tasks;

    private ProgramRow program;
    private WorkItem confirm;

    @BeforeEach
    void start() {
        program = fixture.program();
        confirm = fixture.open(program, "userTask_confirmSponsorship");
    }

    @Test
    void addsSeveralFilesToATaskAndLosesNothingTyped() throws Exception {
        tasks.claim(confirm.id(), fixture.person("sam"));
        Visit sam = visits.signedInAs("sam").open("/tasks/" + confirm.id()).expecting(422);
        sam.field("Problem statement").fill("We learnt of it from a customer.");
        Locator card = sam.page().locator("#evidence");
        card.getByText("Add evidence").click();
        card.getByLabel("Files").setInputFiles(new FilePayload[] {
            file("letter.pdf", SampleFiles.pdf()), file("letter.exe", SampleFiles.pdf()), file("empty.txt", new byte[0])
        });
        card.getByLabel("TLP").selectOption("green");
        sam.button("Add").click();
        sam.sees("Added as E-0001.", "“letter.exe” is not accepted", "“empty.txt” is empty (0 bytes)");
        assertThat(card.locator(".soc-proofs")).containsText("E-0001 letter.pdf");
        assertThat(card.locator(".soc-proofs")).containsText("TLP:GREEN");
        assertThat(sam.field("Problem statement")).hasValue("We learnt of it from a customer.");
        sam.check("task with evidence");

        JSHandle files = sam.page().evaluateHandle(DROP, "dropped.pdf");
        card.locator("[data-drop]").dispatchEvent("drop", Map.of("dataTransfer", files));
        assertThat(card.locator(".soc-proofs")).containsText("E-0002 dropped.pdf");
        sam.button("Remove E-0002").click();
        assertThat(card.locator(".soc-proofs")).not().containsText("E-0002");
        assertThat(sam.field("Problem statement")).hasValue("We learnt of it from a customer.");

        sam.link("E-0001 letter.pdf").click();
        sam.check("evidence");
        Download download =
                sam.page().waitForDownload(() -> sam.link("Download").first().click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("letter.pdf");
        Assertions.assertThat(Files.readString(download.path())).startsWith("%PDF-1.7");
    }

    @Test
    void keepsTheEvidenceOfAProgramme() {
        Visit tom = visits.signedInAs("tom")
                .open("/programs/" + program.key() + "/evidence")
                .expecting(422);
        tom.sees("There is no evidence yet.").check("no evidence");
        tom.link("Add evidence").click();
        tom.field("Or a link").fill("https://wiki.example.org/firewall");
        tom.field("Title").fill("Firewall rules");
        tom.field("Counts until").fill("2020-01-01");
        tom.check("adding evidence");
        tom.button("Add").click();
        tom.sees("Enter a last day that is not before").check("evidence with an error");
        assertThat(tom.field("Title")).hasValue("Firewall rules");
        tom.field("Counts until").fill("");
        tom.button("Add").click();
        assertThat(tom.page()).hasURL(Pattern.compile("/evidence/E-0001$"));
        tom.open("/programs/" + program.key() + "/evidence").check("list of evidence");
    }

    @Test
    void showsWhatTheProgrammeOwes() {
        tasks.complete(confirm.id(), Fixture.sponsorship(), fixture.person("sam"), null);
        Visit tia = visits.signedInAs("tia").open("/programs/" + program.key() + "/deliverables");
        tia.sees("D-01 Programme mandate letter");
        tia.check("deliverables");
        tia.field("State").selectOption("draft");
        tia.button("Filter").click();
        assertThat(tia.page().locator("main tbody tr")).hasCount(1);
        tia.field("Code or name").fill("nothing of the kind");
        tia.button("Filter").click();
        tia.check("no deliverable fits the filter");
        tia.page().goBack();
        tia.link("D-01 Programme mandate letter").click();
        tia.sees("Drafted by Sam Example");
        tia.check("deliverable");
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }
}
