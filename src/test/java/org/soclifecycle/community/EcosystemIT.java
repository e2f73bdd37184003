package org.soclifecycle.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Circle;
import org.soclifecycle.support.CircleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Who is around the team, and what changed since the last check. */
@CircleTest
class EcosystemIT {

    @Autowired
    Circle circle;

    @Autowired
    Browser browser;

    @Autowired
    EcosystemChecks checks;

    @Autowired
    Ecosystems ecosystems;

    private static String address(ProgramRow program) {
        return "/programs/" + program.key() + "/ecosystem";
    }

    @Test
    void showsActorsAgreementsAndTheRoleSplit() {
        ProgramRow program = circle.mapped();
        assertThat(browser.get("tom", address(program)))
                .hasStatusOk()
                .bodyText()
                .contains("National CSIRT", "Memorandum", "in force", "ends within 90 days", "role=\"img\"")
                .contains("nobody is responsible or accountable", "carries it out")
                .contains("has not been checked yet");
        assertThat(ecosystems.of(program.id()).actors())
                .filteredOn(EcosystemActor::isWantedOnly)
                .extracting(EcosystemActor::name)
                .containsExactly("Ministry of Health");
        assertThat(browser.get("aud", address(program))).hasStatusOk();
        assertThat(browser.get("otto", address(program))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("aud", address(program) + "?table=actors&format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Health ISAC", "Contract, signed 2025-01-15, ends ");
        assertThat(browser.get("aud", address(program) + "?table=roles&format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("\"Warn\",\"R\",\"A\",\"I\",\"I\"");
    }

    @Test
    void comparesTheRegisterOfTheLastCheckWithNow() {
        ProgramRow program = circle.mapped();
        circle.complete(program, Map.of("checkedOn", "2025-03-31", "relationshipChanged", "better"));
        assertThat(checks.since(program.id(), null).orElseThrow().isEmpty()).isTrue();

        Map<String, Object> map = new HashMap<>(circle.map(5));
        map.put("agreements", List.of(Map.of("party", "Ministry of Health", "type", "mou", "signed", "2025-04-15")));
        circle.complete(program, map);
        EcosystemChecks.Since since = checks.since(program.id(), null).orElseThrow();
        assertThat(since.day()).isEqualTo("2025-03-31");
        assertThat(since.actors())
                .containsExactly(new EcosystemChange(
                        "National CSIRT",
                        EcosystemChange.Kind.CHANGED,
                        List.of(new Difference("trustLevel", "3", "5"))));
        assertThat(since.agreements())
                .containsExactly(new EcosystemChange("Ministry of Health", EcosystemChange.Kind.NEW, List.of()));
        assertThat(browser.get("tom", address(program)))
                .hasStatusOk()
                .bodyText()
                .contains("What changed since the check of 2025-03-31", "Trust level", "Better");
    }
}
