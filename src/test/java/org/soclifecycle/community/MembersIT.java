package org.soclifecycle.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Circle;
import org.soclifecycle.support.CircleTest;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.work.Registers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/** The members of the sector: who sees and who changes them, and what is left on the record. */
@CircleTest
class MembersIT {

    @Autowired
    Circle circle;

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    Members members;

    @Autowired
    MemberEditing editing;

    @Autowired
    Registers registers;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcClient jdbc;

    private ProgramRow program;
    private Actor tia;

    @BeforeEach
    void map() {
        program = circle.mapped();
        tia = fixture.person("tia");
    }

    private String address() {
        return "/programs/" + program.key() + "/members";
    }

    private List<String> record(String action) {
        return jdbc.sql("""
                select subject || ': ' || coalesce(reason, '') || details::text from app.audit_event
                where program_id = ? and action = ? order by sequence
                """)
                .param(program.id().value())
                .param(action)
                .query(String.class)
                .list();
    }

    private SectorMember clinic(String name) {
        return new SectorMember(name, "private", "stakeholder", 3, "voluntary", null, null, null, null);
    }

    @Test
    void thePageShowsMembersAndTheArithmeticOfTheirCoverage() {
        assertThat(browser.get("tom", address()))
                .hasStatusOk()
                .bodyText()
                .contains("North Hospital", "1 of 3: 1 ÷ 3 = 33 %", "2 of 4: 2 ÷ 4 = 50 %")
                .doesNotContain("Add a member");
        assertThat(browser.get("tia", address() + "?criticality=2&joined=yes"))
                .hasStatusOk()
                .bodyText()
                .contains("Laboratory", "1 of 4 members", "Add a member")
                .doesNotContain("North Hospital");
    }

    @Test
    void strangersAreRefusedAndOtherKindsHaveNoSuchPage() {
        assertThat(browser.get("otto", address())).hasStatus(HttpStatus.FORBIDDEN);
        ProgramRow soc = fixture.program();
        assertThat(browser.get("pia", "/programs/" + soc.key() + "/members")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("pia", "/programs/" + soc.key()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/members\"");
        assertThat(browser.get("pia", "/programs/" + program.key())).bodyText().contains(address() + "\"");
    }

    @Test
    void anAuditorReadsOnlyAndATeamMemberCannotChange() {
        assertThat(browser.get("aud", address())).hasStatusOk().bodyText().contains("North Hospital");
        for (String person : List.of("aud", "tom")) {
            assertThat(browser.get(person, address() + "/new")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(browser.post(person, address() + "/remove")
                            .param("original", "Laboratory")
                            .param("reason", "none"))
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(browser.post(person, address() + "/import/save").param("table", "entity\nX\n"))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThatThrownBy(() -> editing.add(program, clinic("X"), fixture.person("tom")))
                .isInstanceOf(NotAllowed.class);
        assertThat(members.of(program.id())).hasSize(4);
    }

    @Test
    void addsChangesAndRemovesWithAReasonAndKeepsTheRecord() {
        editing.add(program, clinic("Clinic"), tia);
        SectorMember clinic = members.find(program.id(), "Clinic");
        editing.change(program, "Clinic", clinic.seen(), clinic("East Clinic"), tia);
        assertThatThrownBy(() -> editing.remove(program, "East Clinic", " ", tia))
                .isInstanceOf(InvalidFields.class);
        editing.remove(program, "East Clinic", "Closed in May", tia);
        assertThat(members.of(program.id())).hasSize(4);
        assertThat(record("members.added")).singleElement().asString().contains("Clinic", "private");
        assertThat(record("members.changed"))
                .singleElement()
                .asString()
                .contains("\"before\"", "\"Clinic\"", "\"East Clinic\"")
                .doesNotContain("private");
        assertThat(record("members.removed")).singleElement().asString().contains("Closed in May");
    }

    @Test
    void aChangeKeepsColumnsThatThePageDoesNotHave() {
        SectorMember before = members.find(program.id(), "Laboratory");
        editing.change(program, "Laboratory", before.seen(), clinic("Laboratory"), tia);
        assertThat(registers
                        .row(program.id(), "members", "Laboratory")
                        .orElseThrow()
                        .data())
                .containsEntry("subsector", "Hospitals")
                .containsEntry("criticality", 3)
                .containsEntry("ownership", "private");
        assertThat(registers.writtenAt(program.id(), List.of("members"))).containsKey("members");
    }

    @Test
    void whatSomebodyElseChangedInBetweenIsShownAndNothingTypedIsLost() {
        String seen = members.find(program.id(), "Laboratory").seen();
        SectorMember other = clinic("Laboratory");
        editing.change(program, "Laboratory", seen, other, tia);
        assertThat(browser.post("pia", address() + "/save")
                        .param("original", "Laboratory")
                        .param("seen", seen)
                        .param("entity", "Central Laboratory")
                        .param("contactName", "Somebody typed this"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Somebody changed this member", "Somebody typed this", "Central Laboratory", other.seen());
    }

    @Test
    void aFileIsShownFirstAndOnlyItsCorrectRowsAreTaken() {
        String text = "entity;criticality;category;ownership;membership\nLaboratory;3;constituent;public;voluntary\n"
                + "Clinic;2;constituent;private;voluntary\nBroken;9;constituent;private;voluntary\n";
        MockMultipartFile file =
                new MockMultipartFile("file", "m.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(browser.upload("tia", address() + "/import").file(file))
                .hasStatusOk()
                .bodyText()
                .contains("1 new, 1 changed, 0 unchanged, 3 not in the file; lines not taken: 1")
                .contains("Take over 2 rows", "Broken;9;constituent");
        assertThat(members.of(program.id())).hasSize(4);
        assertThat(browser.post("tia", address() + "/import/save").param("table", text))
                .hasStatus(HttpStatus.FOUND);
        assertThat(members.of(program.id())).hasSize(5);
        assertThat(record("members.added")).singleElement().asString().contains("Clinic", "imported");
        assertThat(record("members.changed")).hasSize(1);
    }

    @Test
    void aFileThatIsNoneIsRefusedWithWhatWasTyped() {
        assertThat(browser.post("tia", address() + "/import").param("table", "name\nX <b>\n"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("first line must name the columns", "X &lt;b&gt;");
    }

    @Test
    void theExportCanBeReadBackAndChangesNothing() throws Exception {
        String csv = browser.get("tia", address() + "?format=csv")
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        MemberFile file = editing.preview(program, MemberUpload.checked(csv), tia);
        assertThat(file.broken()).isEmpty();
        assertThat(file.same()).hasSize(4);
        assertThat(browser.get("aud", address() + "?format=xlsx")).hasStatusOk();
    }
}
