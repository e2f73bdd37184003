package org.soclifecycle.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.evidence.Content;
import org.soclifecycle.evidence.EvidenceKind;
import org.soclifecycle.evidence.Evidences;
import org.soclifecycle.evidence.NewEvidence;
import org.soclifecycle.evidence.Tlp;
import org.soclifecycle.evidence.UseTarget;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@IntegrationTest
class DeliverablePagesIT {

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    Tasks tasks;

    @Autowired
    Evidences evidences;

    private ProgramRow program;
    private String list;

    @BeforeEach
    void aMandateIsDrafted() {
        program = fixture.program();
        list = "/programs/" + program.key() + "/deliverables";
        WorkItem confirm = fixture.open(program, "userTask_confirmSponsorship");
        tasks.complete(confirm.id(), Fixture.sponsorship(), fixture.person("sam"), null);
    }

    @Test
    void theRegisterShowsTheWholeCatalogue() {
        assertThat(browser.get("tia", list))
                .hasStatusOk()
                .bodyText()
                .contains("D-01 Programme mandate letter", "D-55", "A binding", "version 0.1", "not started")
                .contains("0 of 11", "Executive sponsor");
        assertThat(browser.get("aud", list + "?phase=P2&type=A&state=not_started&text=charter"))
                .hasStatusOk()
                .bodyText()
                .contains("D-18 SOC charter")
                .doesNotContain("D-01 Programme mandate letter", "D-10 ");
        assertThat(browser.get("aud", list + "?text=zzz")).bodyText().contains("Nothing fits the filter");
    }

    @Test
    void aDeliverableShowsContentsVersionsTasksAndWhatExpired() {
        LocalDate past = LocalDate.now(ZoneOffset.UTC).minusDays(2);
        evidences.add(
                program.id(),
                new NewEvidence("Letter", EvidenceKind.SIGNED_STATEMENT, null, past, past, Tlp.AMBER),
                new Content.Link("https://docs.example.org/letter"),
                UseTarget.deliverable("D-01"),
                fixture.person("tom"));
        assertThat(browser.get("tia", list + "/D-01"))
                .hasStatusOk()
                .bodyText()
                .contains("Objectives", "Envelope", "version 0.1", "Drafted by Sam Example")
                .contains("Confirm sponsorship", "rests on expired evidence", "E-0001 Letter", "expired on");
        assertThat(browser.get("tia", list)).bodyText().contains("1 expired");
    }

    @Test
    void onlyWhoSeesTheProgrammeSeesItsDeliverables() {
        for (String reader : List.of("pia", "sam", "aud", "ada")) {
            assertThat(browser.get(reader, list + "/D-01")).hasStatusOk();
        }
        assertThat(browser.get("aud", list + "/D-01")).bodyText().doesNotContain("Add evidence");
        assertThat(browser.get("otto", list)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("otto", list + "/D-01")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("pia", list + "/D-99")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
