package org.soclifecycle.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.gate.Criteria;
import org.soclifecycle.gate.CriterionRow;
import org.soclifecycle.gate.WaiverRow;
import org.soclifecycle.gate.WaiverState;
import org.soclifecycle.gate.Waivers;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Component;

/**
 * Registers as models read them: those that forms fill, the criteria and waivers of the gates as registers of their
 * own, and the column {@code reviewDue} of every register with the column {@code nextReviewOn}.
 */
@Component
class ReadableRegisters {

    private static final int REVIEW_WINDOW_DAYS = 30;
    private static final String REVIEW_DUE = "reviewDue";
    private static final String NEXT_REVIEW = "nextReviewOn";

    private final Registers registers;
    private final Criteria criteria;
    private final Waivers waivers;
    private final Clock clock;

    ReadableRegisters(Registers registers, Criteria criteria, Waivers waivers, Clock clock) {
        this.registers = registers;
        this.criteria = criteria;
        this.waivers = waivers;
        this.clock = clock;
    }

    List<RegisterRow> rows(ProgramId program, String register) {
        return switch (register) {
            case "criteria" ->
                criteria.of(program).stream().map(ReadableRegisters::row).toList();
            case "waivers" ->
                waivers.of(program).stream().map(ReadableRegisters::row).toList();
            default -> registers.rows(program, register);
        };
    }

    List<RegisterRow> rows(ProgramId program, String register, String column, String value) {
        List<RegisterRow> rows = rows(program, register);
        if (column.equals(REVIEW_DUE)) {
            return rows.stream()
                    .filter(row -> value.equals(String.valueOf(isReviewDue(row))))
                    .toList();
        }
        return rows.stream().filter(row -> row.matches(column, value)).toList();
    }

    /** Whether the next review falls within thirty days; a row without a date is not due. */
    private boolean isReviewDue(RegisterRow row) {
        Object date = row.data().get(NEXT_REVIEW);
        LocalDate latest = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(REVIEW_WINDOW_DAYS);
        try {
            return date != null && !LocalDate.parse(date.toString()).isAfter(latest);
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    private static RegisterRow row(CriterionRow criterion) {
        return new RegisterRow("criteria", criterion.code(), criterion.text(), criterion.columns());
    }

    private static RegisterRow row(WaiverRow waiver) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("criterionId", waiver.criterion());
        columns.put("gateCode", waiver.gate());
        columns.put("status", waiver.state().name());
        columns.put("expiresOn", waiver.expiresOn().toString());
        columns.put("grantedAt", waiver.state() == WaiverState.GRANTED ? waiver.gate() : null);
        return new RegisterRow("waivers", waiver.criterion(), waiver.reason(), columns);
    }
}
