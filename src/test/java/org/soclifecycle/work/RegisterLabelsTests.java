package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.ModelFiles;

/** On the forms that ship: what columns and values of registers are called. */
class RegisterLabelsTests {

    private static final Map<String, RegisterLabels> LABELS =
            RegisterLabels.of(Blueprint.read(ModelFiles.below(Path.of("processes"), Path.of("forms"))));

    @Test
    void takesColumnsAndTheirOrderFromTheTableThatFeedsTheRegister() {
        RegisterLabels board = LABELS.get("board");

        assertThat(board.keys()).startsWith("user", "roleOnBoard", "votes");
        assertThat(board.text("roleOnBoard", "chair", name -> name)).isEqualTo("Chair");
        assertThat(board.text("roleOnBoard", "other", name -> name)).isEqualTo("other");
    }

    @Test
    void everyRegisterOfTheModelsHasLabels() {
        assertThat(LABELS)
                .isNotEmpty()
                .allSatisfy((name, labels) -> assertThat(labels.keys()).as(name).isNotEmpty());
    }

    @Test
    void makesWordsOfNamesThatNoFormKnows() {
        assertThat(RegisterLabels.words("logSources")).isEqualTo("Log sources");
        assertThat(RegisterLabels.words("next_review")).isEqualTo("Next review");
        assertThat(RegisterLabels.NONE.label("plannedEnd")).isEqualTo("Planned end");
    }
}
