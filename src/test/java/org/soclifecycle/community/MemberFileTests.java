package org.soclifecycle.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soclifecycle.community.MemberFile.Effect;
import org.soclifecycle.core.InvalidFields;

class MemberFileTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private static final String HEADINGS = "Organisation,Ownership,Category,Criticality,Membership,Contact person,"
            + "Contact address,Contact verified on,Signed up on\n";

    private static final List<SectorMember> KNOWN = List.of(
            new SectorMember(
                    "North Hospital",
                    "public",
                    "constituent",
                    4,
                    "voluntary",
                    "Ana",
                    "ana@example.org",
                    LocalDate.of(2025, 1, 10),
                    null),
            new SectorMember("Laboratory", "private", "stakeholder", 2, "prospective", null, null, null, null));

    private static MemberFile read(String text) {
        return MemberFile.read(text, KNOWN, TODAY);
    }

    @Test
    void tellsNewFromChangedUnchangedAndGone() {
        MemberFile file = read(HEADINGS
                + "north hospital,Public,Constituent,4,Voluntary,Ana,ana@example.org,2025-01-10,31.5.2025\n"
                + "Blood Service,Public,Constituent,3,Mandatory,,,,\n");
        assertThat(file.broken()).isEmpty();
        assertThat(file.lines())
                .extracting(MemberFile.Line::number, line -> line.member().entity(), MemberFile.Line::effect)
                .containsExactly(tuple(2, "North Hospital", Effect.CHANGED), tuple(3, "Blood Service", Effect.NEW));
        assertThat(file.lines().get(0).differences()).containsExactly(new Difference("signedUpOn", null, "2025-05-31"));
        assertThat(file.gone()).extracting(SectorMember::entity).containsExactly("Laboratory");
    }

    @Test
    void columnsThatTheFileDoesNotHaveKeepTheirValues() {
        MemberFile file = read("entity;criticality\nNorth Hospital;4\nLaboratory;3\n");
        assertThat(file.same()).hasSize(1);
        assertThat(file.changed())
                .singleElement()
                .satisfies(line -> assertThat(line.member().category()).isEqualTo("stakeholder"));
    }

    @Test
    void anEmptyCellEmptiesTheColumn() {
        MemberFile file = read("entity,contactName\nNorth Hospital,\n");
        assertThat(file.changed())
                .singleElement()
                .satisfies(line -> assertThat(line.member().contactName()).isNull());
    }

    @Test
    void namesLineColumnAndMendOfWhatIsWrong() {
        MemberFile file = read("Organisation\tCategory\tCriticality\tOwnership\tMembership\tSigned up on\n"
                + "One\tFriend\t5\tpublic\tvoluntary\t2025-13-01\n"
                + "\tconstituent\t1\tpublic\tvoluntary\t\n"
                + "Two\tconstituent\t1\tpublic\tvoluntary\t2025-06-02\n"
                + "Three\tconstituent\t1\tpublic\tvoluntary\t\n"
                + "THREE\tconstituent\t1\tpublic\tvoluntary\t\n");
        assertThat(file.broken())
                .extracting(MemberFile.Broken::number, MemberFile.Broken::column, MemberFile.Broken::value)
                .containsExactlyInAnyOrder(
                        tuple(2, "category", "Friend"),
                        tuple(2, "criticality", "5"),
                        tuple(2, "signedUpOn", "2025-13-01"),
                        tuple(3, "entity", ""),
                        tuple(4, "signedUpOn", "2025-06-02"),
                        tuple(6, "entity", "THREE"));
        assertThat(file.broken())
                .extracting(MemberFile.Broken::mend)
                .allSatisfy(mend -> assertThat(mend).matches("[A-Z].*\\."));
        assertThat(file.refused()).isEqualTo(4);
        assertThat(file.effective()).extracting(line -> line.member().entity()).containsExactly("Three");
    }

    @Test
    void readsQuotedCellsAndTheGuardOfOurOwnFiles() {
        MemberFile file = read(HEADINGS + "\"Clinic, east\n\",public,community,1,voluntary,'=Ana,,,\n");
        assertThat(file.fresh()).singleElement().satisfies(line -> {
            assertThat(line.member().entity()).isEqualTo("Clinic, east");
            assertThat(line.member().contactName()).isEqualTo("=Ana");
        });
    }

    @Test
    void namesColumnsThatMeanNothing() {
        assertThat(read("entity,colour\nNorth Hospital,red\n").ignored()).containsExactly("colour");
    }

    @Test
    void refusesWhatIsNoTableOfMembers() {
        refused("", "empty");
        refused("name,criticality\nX,1\n", "first line must name the columns");
        String rows = IntStream.rangeClosed(1, 501).mapToObj(one -> "M" + one).collect(Collectors.joining("\n"));
        refused("entity\n" + rows + "\n", "more than 500 rows");
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        wrong -> assertThat(wrong.fields().get("file")).contains(sentence));
    }

    @Test
    void decodesWhatSpreadsheetsWrite() {
        assertThat(MemberUpload.text("\uFEFFentity\nKüste".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("entity\nKüste");
        assertThat(MemberUpload.text("entity\nKüste".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("entity\nKüste");
        assertThat(MemberUpload.text("entity\nKüste".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("entity\nKüste");
    }

    @Test
    void refusesWhatIsTooLargeOrNoText() {
        assertThatThrownBy(() -> MemberUpload.text(new byte[0])).hasMessageContaining("Choose a file");
        assertThatThrownBy(() -> MemberUpload.text(new byte[MemberUpload.LARGEST + 1]))
                .hasMessageContaining("larger than 1 MB");
        assertThatThrownBy(() -> MemberUpload.text("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("CSV UTF-8");
    }
}
