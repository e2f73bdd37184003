package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who votes and signs where nobody holds the role that the gate wants first. */
@IntegrationTest
class StandInsIT {

    @Autowired
    GateTable table;

    @Autowired
    GateReviews reviews;

    @Autowired
    GateSteps steps;

    private static Map<String, List<String>> team(String... namesAndRoles) {
        Map<String, List<String>> team = new HashMap<>();
        Arrays.stream(namesAndRoles)
                .map(one -> one.split("="))
                .forEach(one -> team.put(one[0], List.of(one[1].split(","))));
        return team;
    }

    private List<String> voters(GateTable.Setting setting) {
        return reviews.votes(setting.review().id()).stream()
                .map(VoteRow::voter)
                .toList();
    }

    @Test
    void theRegulatorsVoteGoesToTheHostWhereThereIsNoRegulator() {
        GateTable.Setting without = table.gate(
                "CG6", team("ann=executive-sponsor", "bob=host-entity-rep", "cid=national-csirt-liaison"));
        assertThat(voters(without))
                .containsExactlyInAnyOrder(without.user("ann"), without.user("bob"), without.user("cid"));

        GateTable.Setting with = table.gate(
                "CG6",
                team(
                        "ann=executive-sponsor",
                        "bob=host-entity-rep",
                        "cid=national-csirt-liaison",
                        "dan=sector-regulator"));
        assertThat(voters(with)).containsExactlyInAnyOrder(with.user("ann"), with.user("cid"), with.user("dan"));
    }

    @Test
    void theYearlyGateKnowsTheRolesOfBothKinds() {
        GateTable.Setting sector = table.gate(
                "G6",
                team(
                        "ann=executive-sponsor",
                        "bob=csirt-manager",
                        "cid=national-csirt-liaison",
                        "dan=sector-regulator"));
        assertThat(voters(sector))
                .containsExactlyInAnyOrder(
                        sector.user("ann"), sector.user("bob"), sector.user("cid"), sector.user("dan"));

        GateTable.Setting soc = table.gate(
                "G6",
                team(
                        "ann=executive-sponsor",
                        "bob=soc-manager",
                        "cid=ciso",
                        "dan=grc-officer",
                        "eve=national-csirt-liaison"));
        assertThat(voters(soc))
                .containsExactlyInAnyOrder(soc.user("ann"), soc.user("bob"), soc.user("cid"), soc.user("dan"));
    }

    @Test
    void theSecondSignatureComesFromTheRegulatorWhereThereIsNoNationalTeam() {
        GateTable.Setting setting = table.gate(
                "CG5a", team("ann=executive-sponsor", "bob=sector-regulator", "cid=constituent-rep", "dan=legal-counsel"));
        assertThat(steps.secondSigner(setting.instance)).isEqualTo("sector-regulator");
    }
}
