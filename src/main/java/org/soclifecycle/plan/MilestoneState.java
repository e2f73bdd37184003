package org.soclifecycle.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * A milestone as it is stored.
 *
 * @param tailDays working days that follow at least when the open work that has most behind it is finished; 0 when unknown
 * @param criticalDue the day after which open work is late that decides when this is reached
 */
record MilestoneState(
        ProgramId program,
        String code,
        String name,
        @Nullable Integer phase,
        @Nullable LocalDate baseline,
        @Nullable LocalDate forecast,
        int tailDays,
        @Nullable LocalDate criticalDue,
        @Nullable Instant actualAt) {

    static MilestoneState read(ResultSet row, int number) throws SQLException {
        Timestamp actual = row.getTimestamp("actual_at");
        return new MilestoneState(
                new ProgramId(row.getObject("program_id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getObject("phase", Integer.class),
                row.getObject("baseline_date", LocalDate.class),
                row.getObject("forecast_date", LocalDate.class),
                row.getInt("tail_days"),
                row.getObject("critical_due", LocalDate.class),
                actual == null ? null : actual.toInstant());
    }

    boolean isReached() {
        return actualAt != null;
    }

    MilestoneRow toRow(
            MilestoneStatus status, @Nullable Integer varianceDays, @Nullable LocalDate date, boolean overdue) {
        return new MilestoneRow(program, code, name, phase, baseline, date, actualAt, status, varianceDays, overdue);
    }
}
