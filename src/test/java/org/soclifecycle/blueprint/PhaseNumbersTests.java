package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One process can be another phase in another kind. */
class PhaseNumbersTests {

    private final Blueprint blueprint = Blueprint.read(ModelFiles.below(Path.of("processes"), Path.of("forms")));

    @Test
    void aSharedPhaseHasTheNumberThatTheRootGivesIt() {
        assertThat(blueprint.phaseOf("socProgram", "socSustainment")).isEqualTo(6);
        assertThat(blueprint.phaseOf("csirtProgram", "socSustainment")).isEqualTo(7);
    }

    @Test
    void whatAPhaseCallsBelongsToItUnderThatNumber() {
        assertThat(blueprint.phaseOf("socProgram", "socOperationsCycle")).isEqualTo(6);
        assertThat(blueprint.phaseOf("csirtProgram", "socOperationsCycle")).isEqualTo(7);
        assertThat(blueprint.phaseOf("csirtProgram", "socCoverageRisk")).isEqualTo(7);
    }

    @Test
    void otherPhasesKeepTheirOwnNumber() {
        assertThat(blueprint.phaseOf("csirtProgram", "csirtReview")).isEqualTo(6);
        assertThat(blueprint.phaseOf("csirtProgram", "gateReview")).isNull();
        assertThat(blueprint.phaseOf("csirtProgram", "noSuchProcess")).isNull();
    }

    @Test
    void everyPhaseOfAKindHasANumberOfItsOwn() {
        assertThat(blueprint.kinds())
                .allSatisfy(kind -> assertThat(kind.phases())
                        .extracting(PhaseDef::ordinal)
                        .doesNotHaveDuplicates());
    }

    @Test
    void kindsComeInTheOrderOfTheirRoots() {
        assertThat(blueprint.kinds())
                .extracting(ProgramKind::code, ProgramKind::name, ProgramKind::keyPrefix)
                .containsExactly(
                        tuple("SOC", "SOC", "SOC"),
                        tuple("SECTOR_CSIRT", "Sector CSIRT", "CSIRT"));
    }
}
