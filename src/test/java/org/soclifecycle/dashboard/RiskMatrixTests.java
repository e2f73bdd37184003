package org.soclifecycle.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RiskMatrixTests {

    @Test
    void weighsARiskByLikelihoodTimesImpact() {
        assertThat(risk("R-1", "open", 5, 5).level()).isEqualTo(RiskRow.Level.CRITICAL);
        assertThat(risk("R-1", "open", 4, 5).level()).isEqualTo(RiskRow.Level.CRITICAL);
        assertThat(risk("R-1", "open", 3, 5).level()).isEqualTo(RiskRow.Level.HIGH);
        assertThat(risk("R-1", "open", 2, 4).level()).isEqualTo(RiskRow.Level.MEDIUM);
        assertThat(risk("R-1", "open", 1, 5).level()).isEqualTo(RiskRow.Level.LOW);
        assertThat(risk("R-1", "open", 4, 3).exposure()).isEqualTo(12);
    }

    @Test
    void placesOpenRisksOnlyAndTheLikeliestOnTop() {
        RiskMatrix matrix = RiskMatrix.of(
                List.of(risk("R-1", "open", 5, 2), risk("R-2", "materialised", 5, 2), risk("R-3", "closed", 5, 2)));

        assertThat(matrix.lines()).extracting(RiskMatrix.Line::likelihood).containsExactly(5, 4, 3, 2, 1);
        assertThat(matrix.lines().get(0).cells().get(1).risks())
                .extracting(RiskRow::id)
                .containsExactly("R-1", "R-2");
        assertThat(matrix.risks()).hasSize(3);
    }

    @Test
    void keepsARiskThatWasNeverRatedOutOfTheMatrix() {
        RiskMatrix matrix = RiskMatrix.of(List.of(risk("R-1", "open", 0, 0)));

        assertThat(matrix.lines())
                .flatExtracting(RiskMatrix.Line::cells)
                .allSatisfy(cell -> assertThat(cell.risks()).isEmpty());
        assertThat(matrix.risks()).hasSize(1);
    }

    private static RiskRow risk(String id, String status, int likelihood, int impact) {
        return new RiskRow(id, "Title", status, likelihood, impact, null, null, null, null);
    }
}
