package org.soclifecycle.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.FieldError;
import org.soclifecycle.work.SubmissionRejected;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionTemplate;

/** The post-incident review asks for evidence in its model. */
@IntegrationTest
class RequiredEvidenceIT {

    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    @Autowired
    Fixture fixture;

    @Autowired
    Evidences evidences;

    @Autowired
    EvidenceRegister register;

    @Autowired
    Tasks tasks;

    @Autowired
    Processes processes;

    @Autowired
    TransactionTemplate transaction;

    private ProgramRow program;
    private Actor tom;
    private WorkItem review;

    @BeforeEach
    void anIncidentWasClosed() {
        program = fixture.program();
        tom = fixture.person("tom");
        fixture.seat(program, "tom", "incident-manager");
        transaction.executeWithoutResult(status -> {
            processes.start(program.id(), "socSustainmentEvents", program.key() + "/events", Map.of(), "pia");
            processes.send(program.id(), "IncidentClosed", Map.of(), "tom");
        });
        review = fixture.open(program, "userTask_reviewIncident");
    }

    @Test
    void withoutEvidenceTheTaskStaysOpen() {
        assertThatThrownBy(() -> tasks.complete(review.id(), answers(List.of()), tom, null))
                .isInstanceOfSatisfying(
                        SubmissionRejected.class,
                        rejected -> assertThat(rejected.errors())
                                .singleElement()
                                .extracting(FieldError::path, FieldError::message)
                                .satisfies(error -> assertThat(error.toString()).contains("This task needs evidence")));
        assertThat(tasks.find(review.id(), tom).isOpen()).isTrue();
    }

    @Test
    void withAFileItIsCompleted() {
        evidences.add(
                program.id(),
                NewEvidence.of(null, EvidenceKind.DOCUMENT),
                new Content.Upload("review.pdf", new ByteArrayResource(SampleFiles.pdf())),
                UseTarget.task(review.id()),
                tom);
        tasks.complete(review.id(), answers(List.of()), tom, null);
        assertThat(tasks.find(review.id(), tom).isOpen()).isFalse();
    }

    @Test
    void whatTheFormListsBecomesEvidenceOfTheTask() {
        tasks.complete(review.id(), answers(List.of(listed("https://docs.example.org/inc-1.pdf"))), tom, null);
        assertThat(register.of(program.id(), UseTarget.task(review.id())))
                .singleElement()
                .satisfies(proof -> {
                    assertThat(proof.evidence().title()).isEqualTo("Timeline");
                    assertThat(proof.evidence().tlp()).isEqualTo(Tlp.AMBER_STRICT);
                    assertThat(proof.evidence().current().link()).isEqualTo("https://docs.example.org/inc-1.pdf");
                });
        assertThat(register.of(program.id(), UseTarget.deliverable("D-53"))).hasSize(1);
    }

    @Test
    void aListedRowThatCannotBeIsNamed() {
        Map<String, Object> row = new HashMap<>(listed("https://docs.example.org/inc-1.pdf"));
        row.put("validUntil", "2020-01-01");
        assertThatThrownBy(() -> tasks.complete(review.id(), answers(List.of(row)), tom, null))
                .isInstanceOfSatisfying(
                        SubmissionRejected.class,
                        rejected -> assertThat(rejected.errors())
                                .extracting(FieldError::path)
                                .containsExactly("evidence[0].validUntil"));
        assertThat(register.page(program.id(), EvidenceQuery.ALL).total()).isZero();
    }

    private static Map<String, Object> listed(String location) {
        return Map.of(
                "title", "Timeline",
                "kind", "log_or_report_export",
                "location", location,
                "producedOn", TODAY,
                "tlp", "AMBER+STRICT");
    }

    private static Map<String, Object> answers(List<Map<String, Object>> evidence) {
        Map<String, Object> values = new HashMap<>();
        values.put("incidentRef", "INC-1");
        values.put("priority", "P1");
        values.put("closedOn", TODAY);
        values.put("reviewedOn", TODAY);
        values.put("participants", List.of("tom"));
        values.put(
                "timeline",
                List.of(Map.of("entryId", "1", "at", TODAY + " 10:00", "stage", "first_sign", "event", "Alert")));
        values.put("statutoryNotice", "not_required");
        values.put("whatWorked", "The call came in time.");
        values.put("whatFailed", "The order list was old.");
        values.put("rootCause", "Nobody owned the list.");
        values.put(
                "improvements",
                List.of(Map.of("action", "Own the list", "area", "process", "owner", "tom", "due", TODAY)));
        values.put("shareWithPartners", "no");
        values.put("tlp", "AMBER");
        values.put("report", "https://docs.example.org/report.pdf");
        values.put("evidence", evidence);
        return values;
    }
}
