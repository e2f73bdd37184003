package org.soclifecycle.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soclifecycle.community.Agreement.Validity;
import org.soclifecycle.community.EcosystemChange.Kind;
import org.soclifecycle.work.RegisterRow;

/** The computations that need no database: coverage, comparison, validity and the picture. */
class CommunityTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private static SectorMember member(int criticality, boolean verified, boolean reached) {
        return new SectorMember(
                "M" + criticality + verified + reached,
                "public",
                "constituent",
                criticality,
                "mandatory",
                null,
                "a@example.org",
                verified ? TODAY : null,
                reached ? TODAY : null);
    }

    @Test
    void coverageCountsCriticalMembersAndRoundsDown() {
        Coverage coverage = Coverage.of(
                List.of(member(4, true, true), member(4, true, false), member(4, false, true), member(3, true, true)));
        assertThat(coverage.criticalCovered()).isEqualTo(new Coverage.Share(1, 3));
        assertThat(coverage.criticalCovered().percent()).isEqualTo(33);
        assertThat(coverage.criticalReached().percent()).isEqualTo(66);
        assertThat(coverage.reached()).isEqualTo(new Coverage.Share(3, 4));
        assertThat(Coverage.of(List.of()).reached().percent()).isZero();
    }

    @Test
    void membersAreFilteredAndSorted() {
        SectorMember far = new SectorMember(
                "Zeta", "public", "community", 4, "voluntary", "Ana", "ana@example.org", null, TODAY.minusDays(2));
        SectorMember near = new SectorMember("alpha", "public", "constituent", 2, "mandatory", null, null, null, TODAY);
        SectorMember none = new SectorMember("Beta", "mixed", "constituent", 4, "voluntary", null, null, null, null);
        List<SectorMember> all = List.of(near, none, far);
        assertThat(all.stream().sorted(new MemberQuery("", "", "", "", "", "", "").order()))
                .containsExactly(none, far, near);
        assertThat(all.stream().sorted(new MemberQuery("", "", "", "", "", "", "signedUpOn").order()))
                .containsExactly(far, near, none);
        assertThat(all.stream().filter(new MemberQuery("ANA", "", "", "", "", "", "")::matches))
                .containsExactly(far);
        assertThat(all.stream().filter(new MemberQuery("", "constituent", "4", "", "unverified", "no", "")::matches))
                .containsExactly(none);
    }

    private static RegisterRow row(String name, Object trust) {
        return new RegisterRow("ecosystemActors", name, name, Map.of("name", name, "trustLevel", trust));
    }

    @Test
    void comparesRowByRow() {
        List<EcosystemChange> changes = EcosystemChange.between(
                List.of(row("Ministry", 2), row("ISAC", 3), row("Vendor", 1)),
                List.of(row("Ministry", 3), row("ISAC", 3.0), row("Regulator", 5)));
        assertThat(changes)
                .containsExactly(
                        new EcosystemChange("Ministry", Kind.CHANGED, List.of(new Difference("trustLevel", "2", "3"))),
                        new EcosystemChange("Regulator", Kind.NEW, List.of()),
                        new EcosystemChange("Vendor", Kind.GONE, List.of()));
    }

    @Test
    void anAgreementHoldsFromItsSignatureToItsLastDay() {
        assertThat(Validity.of(null, null, TODAY)).isEqualTo(Validity.UNSIGNED);
        assertThat(Validity.of(TODAY.plusDays(1), null, TODAY)).isEqualTo(Validity.UNSIGNED);
        assertThat(Validity.of(TODAY, null, TODAY)).isEqualTo(Validity.IN_FORCE);
        assertThat(Validity.of(TODAY, TODAY.plusDays(91), TODAY)).isEqualTo(Validity.IN_FORCE);
        assertThat(Validity.of(TODAY, TODAY.plusDays(90), TODAY)).isEqualTo(Validity.EXPIRING);
        assertThat(Validity.of(TODAY, TODAY, TODAY)).isEqualTo(Validity.EXPIRING);
        assertThat(Validity.of(TODAY.minusDays(9), TODAY.minusDays(1), TODAY)).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void thePictureKeepsKindsTogetherAndNothingOverlaps() {
        List<EcosystemActor> actors = IntStream.range(0, 23)
                .mapToObj(
                        at -> new EcosystemActor("Actor " + at, "Kind " + at / 3, null, null, null, at % 6, List.of()))
                .toList();
        NetworkPicture picture = NetworkPicture.of(actors);
        List<NetworkPicture.Node> nodes = picture.groups().stream()
                .flatMap(group -> group.nodes().stream())
                .toList();
        assertThat(nodes).hasSize(23);
        for (NetworkPicture.Node one : nodes) {
            assertThat(one.y() + picture.line()).isLessThanOrEqualTo(picture.height());
            assertThat(nodes)
                    .filteredOn(other -> other != one && other.left() == one.left())
                    .allSatisfy(
                            other -> assertThat(Math.abs(other.y() - one.y())).isGreaterThan(picture.line()));
        }
        long left = nodes.stream().filter(NetworkPicture.Node::left).count();
        assertThat(left).isBetween(9L, 15L);
        assertThat(nodes.get(0).weight()).isEqualTo(1);
        assertThat(nodes.get(5).weight()).isEqualTo(8.5);
    }
}
