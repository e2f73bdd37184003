package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The models that the product ships, as they lie in the source tree. */
class ProjectModelsTests {

    private static final ModelFiles FILES = ModelFiles.below(Path.of("processes"), Path.of("forms"));

    /** Known and not mended yet; take a line out with its mend, never put one in to get a build through. */
    @Test
    void keepTheRules() {
        assertThat(new ModelLint(LintCatalogue.fromClassPath()).check(FILES)).isEmpty();
    }

    @Test
    void areCheckedAgainstTheCataloguesOfTheProduct() {
        assertThat(LintCatalogue.fromClassPath().missing()).isEmpty();
    }

    @Test
    void makeABlueprintWithPhasesInOrder() {
        assertThat(Blueprint.read(FILES).kinds())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.phases())
                        .isNotEmpty()
                        .extracting(PhaseDef::ordinal)
                        .isSorted());
    }
}
