package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
    void writesNumbersWithTheirUnitAndDaysInWords() {
        RegisterLabels change = RegisterLabels.ofForm(ModelFiles.below(Path.of("forms")).all().stream()
                .filter(file -> file.path().endsWith("/raiseChange.form"))
                .findFirst()
                .orElseThrow()
                .text());

        assertThat(change.text("costDelta", new BigDecimal("285000"), name -> name))
                .isEqualTo("285,000");
        assertThat(change.text("scheduleDeltaWd", 12, name -> name)).isEqualTo("12 working days");
        assertThat(change.text("someShare", new BigDecimal("2.96875"), name -> name))
                .isEqualTo("2.97");
        assertThat(change.text("year", 2026, name -> name)).isEqualTo("2026");
        assertThat(change.text("doneOn", "2026-02-03", name -> name)).isEqualTo("3 Feb 2026");
        assertThat(change.text("odd", "2026-02-31", name -> name)).isEqualTo("2026-02-31");
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
