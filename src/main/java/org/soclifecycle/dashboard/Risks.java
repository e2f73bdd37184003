package org.soclifecycle.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the risk register, which the review of risks keeps, as a matrix. */
@Service
@Transactional(readOnly = true)
public class Risks {

    private final Registers registers;

    Risks(Registers registers) {
        this.registers = registers;
    }

    public RiskMatrix of(ProgramId program) {
        return RiskMatrix.of(registers.rows(program, "risks").stream()
                .map(Risks::risk)
                .sorted(Comparator.comparing(RiskRow::isOpen)
                        .thenComparingInt(RiskRow::exposure)
                        .reversed()
                        .thenComparing(RiskRow::id))
                .toList());
    }

    private static RiskRow risk(RegisterRow row) {
        Map<String, @Nullable Object> data = row.data();
        return new RiskRow(
                row.key(),
                row.title(),
                text(data, "status"),
                rating(data, "likelihood"),
                rating(data, "impact"),
                text(data, "owner"),
                text(data, "response"),
                day(data, "dueDate"),
                text(data, "measure"));
    }

    private static @Nullable String text(Map<String, @Nullable Object> data, String column) {
        Object value = data.get(column);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    private static @Nullable LocalDate day(Map<String, @Nullable Object> data, String column) {
        try {
            String text = text(data, column);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private static int rating(Map<String, @Nullable Object> data, String column) {
        return data.get(column) instanceof Number number ? number.intValue() : 0;
    }
}
