package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryRow;
import org.soclifecycle.core.CanonicalJson;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.evidence.Content;
import org.soclifecycle.evidence.EvidenceKind;
import org.soclifecycle.evidence.Evidences;
import org.soclifecycle.evidence.NewEvidence;
import org.soclifecycle.evidence.NewVersion;
import org.soclifecycle.evidence.UseTarget;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.soclifecycle.signature.Meaning;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.ItemState;
import org.soclifecycle.work.SignatureInput;
import org.soclifecycle.work.SignedTask;
import org.soclifecycle.work.SignedTasks;
import org.soclifecycle.work.SigningBlocks;
import org.soclifecycle.work.SubmissionRejected;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing the completion of a task: what is refused, what is kept, and that a later change is seen. */
@IntegrationTest
class SigningIT {

    private static final Map<String, List<String>> BOARD = Map.of(
            "ann", List.of("executive-sponsor"),
            "bob", List.of("ciso"),
            "cid", List.of("soc-manager", "phase-lead"));
    private static final String WRONG = "vier kleine rote Boote";

    @Autowired
    GateTable table;

    @Autowired
    Tasks tasks;

    @Autowired
    SignedTasks signed;

    @Autowired
    SigningBlocks blocks;

    @Autowired
    People people;

    @Autowired
    Evidences evidences;

    @Autowired
    History history;

    @Autowired
    Processes processes;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Value("${spring.flyway.url}")
    String ownersUrl;

    @Value("${spring.flyway.user}")
    String owner;

    private GateTable.Setting setting;
    private WorkItem decision;
    private Actor chair;

    @BeforeEach
    void theChairsTurn() {
        setting = table.gate("G1", BOARD);
        setting.untilDecision("met", Map.of(), "ann", "bob", "cid");
        decision = setting.item("confirmGateDecision");
        chair = people.actor(setting.user("ann"));
    }

    private void complete(Map<String, ?> values, @Nullable SignatureInput signature) {
        tasks.complete(decision.id(), values, chair, "once", signature);
    }

    private SignedTask decided() {
        complete(setting.decision("GO"), new SignatureInput("approved/1", Fixture.PASSWORD));
        return signed.of(decision.id()).orElseThrow();
    }

    private void refused(Map<String, ?> values, @Nullable SignatureInput signature, String sentence) {
        assertThatThrownBy(() -> complete(values, signature))
                .isInstanceOfSatisfying(
                        SubmissionRejected.class,
                        rejected -> assertThat(rejected.errors())
                                .singleElement()
                                .satisfies(error -> {
                                    assertThat(error.path()).isEqualTo("signature.password");
                                    assertThat(error.message()).contains(sentence);
                                }));
        assertThat(tasks.item(decision.id()).orElseThrow().state()).isEqualTo(ItemState.OPEN);
        assertThat(signed.of(decision.id())).isEmpty();
    }

    private List<String> sentences() {
        return history.latest(setting.program.id(), 400).stream()
                .map(HistoryRow::sentence)
                .toList();
    }

    @Test
    void withoutASignatureTheTaskIsNotCompletedAndNothingIsRecorded() {
        refused(setting.decision("GO"), null, "enter your password");
        refused(setting.decision("GO"), new SignatureInput("approved/1", ""), "enter your password");
        assertThat(sentences()).noneMatch(sentence -> sentence.contains("refused"));
    }

    @Test
    void aWrongPasswordIsCountedAndRecordedAndLocksAfterFive() {
        for (int at = 0; at < 4; at++) {
            refused(setting.decision("GO"), new SignatureInput("approved/1", WRONG), "The password is not right");
        }
        refused(setting.decision("GO"), new SignatureInput("approved/1", WRONG), "Signing is locked until");
        refused(setting.decision("GO"), new SignatureInput("approved/1", Fixture.PASSWORD), "Signing is locked until");
        assertThat(sentences())
                .filteredOn(sentence -> sentence.startsWith("ann was refused: complete “Confirm gate decision”."))
                .hasSize(6)
                .anyMatch(sentence -> sentence.contains("Signing is locked until"));
        assertThat(blocks.of(decision, chair).orElseThrow().lockedUntil()).isNotNull();
    }

    @Test
    void theStatementThatWasShownMustBeTheOneThatFits() {
        refused(setting.decision("GO"), new SignatureInput("approved/0", Fixture.PASSWORD), "statement");
        refused(setting.decision("GO"), new SignatureInput("declined/1", Fixture.PASSWORD), "statement");
    }

    @Test
    void aMistakeInTheFormIsToldWithTheRightPasswordToo() {
        assertThatThrownBy(() -> complete(setting.decision("HOLD"), new SignatureInput("approved/1", Fixture.PASSWORD)))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageNotContaining("password");
        assertThat(signed.of(decision.id())).isEmpty();
    }

    @Test
    void aSignatureHoldsExactlyWhatWasSigned() {
        SignedTask given = decided();

        assertThat(given.isIntact()).isTrue();
        assertThat(given.signature().meaning()).isEqualTo(Meaning.APPROVED);
        assertThat(given.signature().signer().username()).isEqualTo(setting.user("ann"));
        assertThat(given.signature().signer().roles()).containsExactly("Executive sponsor");
        assertThat(given.signature().hash())
                .isEqualTo(CanonicalJson.sha256(given.signature().content()));
        assertThat(given.about()).isEqualTo("gate/G1/" + setting.review().id());
        assertThat(given.signature().content())
                .contains(
                        "\"decision\":\"GO\"",
                        "\"element\":\"userTask_confirmGateDecision\"",
                        "\"proposal\":\"GO\"",
                        "\"attempt\":1",
                        "\"task\":\"userTask_verifyGateEvidence\"",
                        "By entering my password I sign it");
        assertThat(sentences()).contains("ann signed “Confirm gate decision” as approved (Executive sponsor).");
        assertThat(signed.about(setting.program.id(), "gate/G1/"))
                .extracting(one -> one.signature().meaning())
                .containsExactly(Meaning.PREPARED, Meaning.VERIFIED, Meaning.APPROVED);
    }

    @Test
    void thePasswordIsNowhereInTheDatabase() {
        decided();
        for (String name : List.of("submission", "draft", "audit_event", "signature", "signing_attempt", "work_item")) {
            assertThat(jdbc.sql("select count(*) from app." + name + " t where t::text like '%' || ? || '%'")
                            .param(Fixture.PASSWORD)
                            .query(Long.class)
                            .single())
                    .as(name)
                    .isZero();
        }
    }

    @Test
    void sendingTheSamePageAgainSignsOnce() {
        decided();
        complete(setting.decision("GO"), new SignatureInput("approved/1", Fixture.PASSWORD));
        assertThat(signed.of(List.of(decision.id()))).hasSize(1);
    }

    @Test
    void aChangedAnswerIsSeen() throws SQLException {
        decided();
        change(
                "app.submission",
                "update app.submission set data = jsonb_set(data, '{decision}', '\"KILL\"') where work_item_id = '"
                        + decision.id() + "'");

        SignedTask given = signed.of(decision.id()).orElseThrow();

        assertThat(given.isIntact()).isFalse();
        assertThat(given.differences()).containsExactly("values.decision");
    }

    @Test
    void aChangedAnswerOfAnEarlierTaskIsSeenToo() throws SQLException {
        decided();
        change(
                "app.submission",
                "update app.submission set data = jsonb_set(data, '{reviewerStatement}', '\"Not seen\"')"
                        + " where form_id = 'verifyGateEvidence' and program_id = '" + setting.program.id() + "'");

        assertThat(signed.of(decision.id()).orElseThrow().differences()).containsExactly("before");
    }

    @Test
    void aChangedSignerIsSeen() throws SQLException {
        decided();
        change(
                "app.signature",
                "update app.signature set signer_name = 'Somebody else' where work_item_id = '" + decision.id() + "'");

        assertThat(signed.of(decision.id()).orElseThrow().differences()).containsExactly("signer");
    }

    @Test
    void neitherTheApplicationNorTheOwnerChangesASignature() {
        decided();
        for (String change : List.of("update app.signature set meaning = 'VERIFIED'", "delete from app.signature")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasRootCauseInstanceOf(SQLException.class);
            assertThatThrownBy(() -> {
                        try (var connection = DriverManager.getConnection(ownersUrl, owner, "")) {
                            connection.createStatement().executeUpdate(change);
                        }
                    })
                    .hasMessageContaining("never changed or deleted");
        }
    }

    @Test
    void theEngineCompletesNoTaskThatIsNotSignedWhoeverCalls() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> processes.complete(decision.taskId(), Map.of("decision", "GO"), chair.username())))
                .hasStackTraceContaining("is completed only with a signature");
        assertThatThrownBy(() -> engine.getTaskService().complete(decision.taskId(), Map.of("decision", "GO")))
                .hasStackTraceContaining("is completed only with a signature");
        assertThat(tasks.item(decision.id()).orElseThrow().state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void aSignatureOfAnEarlierTransactionDoesNotLetTheEngineGoOn() {
        jdbc.sql("""
                insert into app.signature (id, program_id, work_item_id, title, meaning, statement, statement_version,
                    signer, signer_name, signer_roles, signed_at, content, hash)
                values (?, ?, ?, 'Old', 'APPROVED', 'approved/1', 1, 'ann', 'Ann', '{}', now(), '{}',
                    encode(sha256('{}'), 'hex'))
                """)
                .params(UUID.randomUUID(), setting.program.id().value(), decision.id())
                .update();

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> processes.complete(decision.taskId(), Map.of("decision", "GO"), chair.username())))
                .hasStackTraceContaining("is completed only with a signature");
    }

    @Test
    void whoRefusesSignsTheRefusal() {
        Map<String, Object> looser = setting.decision("HOLD", "overrideReason", "Wait", "resumeEvent", "Budget act");
        setting.decide("ann", looser);
        GateTable.Setting other = table.gate("G1", BOARD);
        other.untilDecision("met", Map.of("G1-02", "not_met"), "ann", "bob", "cid");
        other.decide("ann", other.decision("GO", "overrideReason", "The business signed this morning"));
        WorkItem second = other.item("countersignGateDecision");
        Map<String, Object> disagreed = new HashMap<>(Map.of("countersign", "disagree", "comment", "No proof"));

        other.complete(second, "assessor", disagreed);

        assertThat(signed.of(second.id()).orElseThrow().signature().meaning()).isEqualTo(Meaning.DECLINED);
        assertThat(other.review().countersignedBy()).isNull();
    }

    @Test
    void evidenceIsSignedInItsVersion() throws SQLException {
        GateTable.Setting other = table.gate("G1", BOARD);
        Actor manager = people.actor(other.user("manager"));
        evidences.add(
                other.program.id(),
                NewEvidence.of("Sponsor letter", EvidenceKind.SIGNED_STATEMENT),
                new Content.Link("https://wiki.example.org/letter-1"),
                UseTarget.criterion("G1-01"),
                manager);
        WorkItem item = other.item("assembleGatePackage");
        assertThat(blocks.of(item, manager).orElseThrow().lines())
                .contains("Evidence E-0001, version 1: https://wiki.example.org/letter-1");
        other.assemble("met", Map.of());

        evidences.addVersion(
                other.program.id(),
                "E-0001",
                new NewVersion(LocalDate.now(), null, "Renewed"),
                new Content.Link("https://wiki.example.org/letter-2"),
                manager);

        SignedTask given = signed.of(item.id()).orElseThrow();
        assertThat(given.signature().content()).contains("\"link\":\"https://wiki.example.org/letter-1\"");
        assertThat(given.isIntact()).isTrue();
        change(
                "app.evidence_version",
                "update app.evidence_version set link = 'https://wiki.example.org/forged' where number = 1"
                        + " and program_id = '" + other.program.id() + "'");
        assertThat(signed.of(item.id()).orElseThrow().differences()).containsExactly("evidence");
    }

    /** As nobody but who owns the database could. */
    private void change(String changed, String change) throws SQLException {
        try (var connection = DriverManager.getConnection(ownersUrl, owner, "");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table " + changed + " disable trigger user");
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
            statement.execute("alter table " + changed + " enable trigger user");
            connection.commit();
        }
    }
}
