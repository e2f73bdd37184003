package org.soclifecycle.dashboard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.MilestoneStatus;
import org.soclifecycle.program.WorkingDays;

/**
 * How a capability stands against the date that was promised for it.
 *
 * @param daysLate working days from the target to the actual date, or else to the forecast; negative when earlier;
 *     null when the plan has no such milestone
 */
public record Countdown(
        LocalDate target,
        @Nullable LocalDate forecast,
        @Nullable LocalDate actual,
        @Nullable Integer daysLate,
        MilestoneStatus status) {

    /** @param milestone code of the milestone that declares the capability; null when there is none */
    static Countdown to(@Nullable String milestone, LocalDate target, List<MilestoneRow> plan, WorkingDays days) {
        MilestoneRow declared = plan.stream()
                .filter(row -> row.code().equals(milestone))
                .findFirst()
                .orElse(null);
        if (declared == null) {
            return new Countdown(target, null, null, null, MilestoneStatus.ON_TRACK);
        }
        LocalDate actual =
                declared.actualAt() == null ? null : LocalDate.ofInstant(declared.actualAt(), ZoneOffset.UTC);
        LocalDate expected = actual == null ? declared.forecastDate() : actual;
        Integer late = expected == null ? null : Integer.valueOf(days.between(target, expected));
        return new Countdown(target, declared.forecastDate(), actual, late, status(declared, late));
    }

    private static MilestoneStatus status(MilestoneRow declared, @Nullable Integer late) {
        return switch (declared.status()) {
            case ACHIEVED, CANCELLED -> declared.status();
            default -> MilestoneStatus.whenLateBy(late == null ? 0 : late);
        };
    }
}
