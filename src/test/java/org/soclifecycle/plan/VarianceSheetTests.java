package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.ProgramId;

class VarianceSheetTests {

    @Test
    void addsUpByCauseTheWeightiestFirst() {
        VarianceSheet sheet = sheet(
                row(Cause.WORK_LONGER, 2), row(Cause.REWORK, 5), row(Cause.WORK_SHORTER, -4), row(Cause.REWORK, 3));

        assertThat(sheet.byCause())
                .containsExactly(
                        Map.entry(Cause.REWORK, 8), Map.entry(Cause.WORK_SHORTER, -4), Map.entry(Cause.WORK_LONGER, 2));
        assertThat(sheet.of(Cause.REWORK)).extracting(VarianceRow::days).containsExactly(5, 3);
        assertThat(sheet.isMixed()).isTrue();
        assertThat(sheet.isExplained()).isTrue();
    }

    @Test
    void isNotMixedWhereEveryCauseCosts() {
        assertThat(sheet(row(Cause.REWORK, 5), row(Cause.ON_HOLD, 1)).isMixed()).isFalse();
    }

    @Test
    void whatCancelsOutExplainsNothing() {
        VarianceSheet sheet = sheet(row(Cause.AHEAD, 5), row(Cause.AHEAD, -5));

        assertThat(sheet.isExplained()).isFalse();
        assertThat(sheet.of(Cause.AHEAD)).hasSize(2);
    }

    private static VarianceRow row(Cause cause, int days) {
        return new VarianceRow(cause, days, "Step", 1, null);
    }

    private static VarianceSheet sheet(VarianceRow... rows) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        MilestoneRow milestone = new MilestoneRow(
                ProgramId.random(), "M4", "IOC declared", 4, day, day, null, MilestoneStatus.ON_TRACK, 0, false);
        return new VarianceSheet(milestone, day, day, 0, List.of(rows));
    }
}
