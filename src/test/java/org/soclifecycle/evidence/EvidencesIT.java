package org.soclifecycle.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class EvidencesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    Fixture fixture;

    @Autowired
    Evidences evidences;

    @Autowired
    EvidenceRegister register;

    @Autowired
    Reliances reliances;

    @Autowired
    EvidenceUses uses;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    private ProgramRow program;
    private Actor tom;

    @BeforeEach
    void start() {
        program = fixture.program();
        tom = fixture.person("tom");
    }

    @Test
    void aFileIsKeptWithItsHashAndComesBackByteByByte() throws Exception {
        byte[] bytes = new byte[3 * 1024 * 1024];
        System.arraycopy(SampleFiles.pdf(), 0, bytes, 0, 60);
        EvidenceRow added = add("Prüfbericht.pdf", bytes, null);

        assertThat(added.code()).isEqualTo("E-0001");
        assertThat(added.title()).isEqualTo("Prüfbericht.pdf");
        assertThat(added.owner()).isEqualTo("tom");
        assertThat(added.current().mediaType()).isEqualTo("application/pdf");
        assertThat(added.current().sha256())
                .isEqualTo(java.util.HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(bytes)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(files.find(program.id(), "E-0001", 1, tom), out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void theSameFileStandsOnceInAProgramme() {
        byte[] bytes = SampleFiles.pdf();
        add("first.pdf", bytes, null);
        assertThatThrownBy(() -> add("again.pdf", bytes, null))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("“again.pdf” is on this programme already: E-0001 “first.pdf”")
                .hasMessageContaining("Attach E-0001 instead");
        assertThat(register.page(program.id(), EvidenceQuery.ALL).total()).isEqualTo(1);
        assertThat(refusals()).singleElement().asString().contains("again.pdf");
        evidences.add(
                fixture.program().id(),
                NewEvidence.of(null, EvidenceKind.DOCUMENT),
                upload("other.pdf", bytes),
                null,
                tom);
    }

    @Test
    void aRefusedFileChangesNothingAndIsOnRecord() {
        assertThatThrownBy(() -> add("report.pdf", SampleFiles.png(), null)).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> add("empty.pdf", new byte[0], null)).isInstanceOf(FileRefused.class);
        assertThat(register.page(program.id(), EvidenceQuery.ALL).rows()).isEmpty();
        assertThat(refusals()).hasSize(2);
    }

    @Test
    void aLinkIsAnHttpsAddress() {
        EvidenceRow added = evidences.add(
                program.id(),
                NewEvidence.of("Wiki", EvidenceKind.DOCUMENT),
                new Content.Link("https://wiki.example.org/soc"),
                null,
                tom);
        assertThat(added.current().isFile()).isFalse();
        for (String bad :
                List.of("http://wiki.example.org", "javascript:alert(1)", "https://", "https://ana:x@a.org/")) {
            assertThatThrownBy(() -> evidences.add(
                            program.id(),
                            NewEvidence.of("Bad", EvidenceKind.DOCUMENT),
                            new Content.Link(bad),
                            null,
                            tom))
                    .isInstanceOf(InvalidFields.class);
        }
    }

    @Test
    void aDescriptionNamesEveryFieldThatCannotBe() {
        NewEvidence odd = new NewEvidence(
                "x".repeat(201), EvidenceKind.DOCUMENT, "otto", TODAY.plusDays(1), TODAY.minusDays(1), Tlp.GREEN);
        assertThatThrownBy(() -> evidences.add(program.id(), odd, upload("a.pdf", SampleFiles.pdf()), null, tom))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        wrong -> assertThat(wrong.fields()).containsKeys("title", "producedOn", "validUntil"));
        NewEvidence strange = new NewEvidence("x", EvidenceKind.DOCUMENT, "otto", null, null, Tlp.GREEN);
        assertThatThrownBy(() -> evidences.add(program.id(), strange, upload("a.pdf", SampleFiles.pdf()), null, tom))
                .isInstanceOfSatisfying(
                        InvalidFields.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("owner"));
    }

    @Test
    void versionsFollowEachOtherAndNeverChange() {
        add("rules-1.pdf", SampleFiles.pdf(), null);
        EvidenceRow renewed = evidences.addVersion(
                program.id(),
                "E-0001",
                new NewVersion(TODAY, TODAY.plusYears(1), "Yearly renewal"),
                upload("rules-2.pdf", SampleFiles.pdf()),
                tom);
        assertThat(renewed.current().number()).isEqualTo(2);
        assertThat(register.versions(renewed))
                .extracting(EvidenceVersionRow::fileName)
                .containsExactly("rules-2.pdf", "rules-1.pdf");
        assertThatThrownBy(() -> jdbc.sql("update app.evidence_version set file_name = 'x' where evidence_id = ?")
                        .param(renewed.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from app.evidence_file where version_id = ?")
                        .param(renewed.current().id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void evidenceProvesTasksDeliverablesAndCriteria() {
        WorkItem confirm = fixture.open(program, "userTask_confirmSponsorship");
        add("letter.pdf", SampleFiles.pdf(), UseTarget.task(confirm.id()));
        uses.attach(program.id(), "E-0001", UseTarget.deliverable("D-01"), tom);
        uses.attach(program.id(), "E-0001", UseTarget.deliverable("D-01"), tom);
        assertThat(register.uses(register.find(program.id(), "E-0001")))
                .extracting(EvidenceUseRow::label)
                .containsExactly("Confirm sponsorship", "Programme mandate letter");
        assertThatThrownBy(() -> uses.attach(program.id(), "E-0001", UseTarget.deliverable("D-99"), tom))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uses.attach(program.id(), "E-0001", UseTarget.criterion("G9-99"), tom))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uses.attach(program.id(), "E-0001", UseTarget.task(UUID.randomUUID()), tom))
                .isInstanceOf(NotFound.class);

        UUID task = register.of(program.id(), UseTarget.task(confirm.id()))
                .get(0)
                .use()
                .id();
        tasks.complete(confirm.id(), Fixture.sponsorship(), fixture.person("sam"), null);
        assertThatThrownBy(() -> uses.detach(program.id(), task, tom))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("stays with it");
        UUID deliverable = register.of(program.id(), UseTarget.deliverable("D-01"))
                .get(0)
                .use()
                .id();
        uses.detach(program.id(), deliverable, tom);
        assertThat(register.of(program.id(), UseTarget.deliverable("D-01"))).isEmpty();
    }

    @Test
    void expiryReachesWhatRestsOnTheEvidenceInOneStatement() {
        for (int day : List.of(-1, 0, 10, 400)) {
            NewEvidence dated = new NewEvidence(
                    null, EvidenceKind.CERTIFICATE, null, TODAY.minusYears(1), TODAY.plusDays(day), Tlp.AMBER);
            evidences.add(
                    program.id(),
                    dated,
                    upload("c" + day + ".pdf", SampleFiles.pdf()),
                    UseTarget.deliverable("D-40"),
                    tom);
        }
        assertThat(validities(Validity.EXPIRED)).containsExactly("c-1.pdf");
        assertThat(validities(Validity.EXPIRING)).containsExactly("c10.pdf", "c0.pdf");
        assertThat(reliances.of(program.id())).containsEntry(UseTarget.deliverable("D-40"), new Reliance(4, 1, TODAY));
        assertThat(StatementCounter.count(() -> reliances.of(program.id()))).isEqualTo(1);
    }

    @Test
    void onlyTheTeamAddsAndRedStaysWithTeamAndAuditors() {
        byte[] bytes = SampleFiles.pdf();
        for (String reader : List.of("aud", "ada", "otto")) {
            assertThatThrownBy(() -> evidences.add(
                            program.id(),
                            NewEvidence.of(null, EvidenceKind.DOCUMENT),
                            upload("a.pdf", bytes),
                            null,
                            fixture.person(reader)))
                    .isInstanceOf(NotAllowed.class);
        }
        NewEvidence red = new NewEvidence("Plan", EvidenceKind.DOCUMENT, null, null, null, Tlp.RED);
        evidences.add(program.id(), red, upload("a.pdf", bytes), null, tom);
        for (String reader : List.of("tom", "pia", "aud")) {
            assertThat(files.find(program.id(), "E-0001", 1, fixture.person(reader)))
                    .isNotNull();
        }
        assertThatThrownBy(() -> files.find(program.id(), "E-0001", 1, fixture.person("ada")))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("TLP:RED");
    }

    private List<String> validities(Validity validity) {
        return register.page(program.id(), new EvidenceQuery(null, null, validity, null)).rows().stream()
                .map(EvidenceRow::title)
                .toList();
    }

    private List<String> refusals() {
        return jdbc.sql("select reason from app.audit_event where program_id = ? and action = 'action.refused'")
                .param(program.id().value())
                .query(String.class)
                .list();
    }

    private EvidenceRow add(String name, byte[] bytes, UseTarget target) {
        NewEvidence evidence = NewEvidence.of(null, EvidenceKind.DOCUMENT);
        return evidences.add(program.id(), evidence, upload(name, bytes), target, tom);
    }

    private static Content upload(String name, byte[] bytes) {
        return new Content.Upload(name, new ByteArrayResource(bytes));
    }
}
