package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One process can be another phase in another kind. */
class ProjectKindsTests {

    private final Blueprint blueprint = Blueprint.read(ModelFiles.below(Path.of("processes"), Path.of("forms")));

    @Test
    void aSharedPhaseHasTheNumberThatTheRootGivesIt() {
        assertThat(blueprint.phaseOf("SOC", "socSustainment")).contains(6);
        assertThat(blueprint.phaseOf("SECTOR_CSIRT", "socSustainment")).contains(7);
    }

    @Test
    void whatAPhaseCallsBelongsToItUnderThatNumber() {
        assertThat(blueprint.phaseOf("SOC", "socOperationsCycle")).contains(6);
        assertThat(blueprint.phaseOf("SECTOR_CSIRT", "socOperationsCycle")).contains(7);
        assertThat(blueprint.phaseOf("SECTOR_CSIRT", "socCoverageRisk")).contains(7);
        assertThat(blueprint.phaseOf("SECTOR_CSIRT", "csirtIoc")).contains(5);
        assertThat(blueprint.phaseOf("SECTOR_CSIRT", "csirtFoc")).contains(5);
    }

    @Test
    void otherPhasesKeepTheirOwnNumber() {
        assertThat(blueprint.phaseOf("SECTOR_CSIRT", "csirtReview")).contains(6);
        assertThat(blueprint.phaseOf("SECTOR_CSIRT", "gateReview")).isEmpty();
        assertThat(blueprint.phaseOf("SECTOR_CSIRT", "noSuchProcess")).isEmpty();
    }

    @Test
    void everyPhaseOfAKindHasANumberOfItsOwn() {
        assertThat(blueprint.kinds())
                .allSatisfy(kind ->
                        assertThat(kind.phases()).extracting(PhaseDef::ordinal).doesNotHaveDuplicates());
    }

    @Test
    void kindsComeInTheOrderOfTheirRoots() {
        assertThat(blueprint.kinds())
                .extracting(ProgramKind::code, ProgramKind::name, ProgramKind::keyPrefix)
                .containsExactly(tuple("SOC", "SOC", "SOC"), tuple("SECTOR_CSIRT", "Sector CSIRT", "CSIRT"));
    }
}
