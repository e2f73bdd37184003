package org.soclifecycle.dashboard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.plan.Chance;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.MilestoneStatus;
import org.soclifecycle.program.WorkingDays;

/**
 * How a capability stands against the date that was promised for it.
 *
 * @param milestone code of the milestone that declares it; null when there is none
 * @param likely the date that 80 of 100 runs keep, as last computed; null when it is declared, or not computed yet
 * @param daysLate working days from the target to the actual date, or else to the forecast; negative when earlier;
 *     null when the plan has no such milestone
 */
public record Countdown(
        @Nullable String milestone,
        LocalDate target,
        @Nullable LocalDate forecast,
        @Nullable LocalDate actual,
        @Nullable LocalDate likely,
        @Nullable Integer daysLate,
        MilestoneStatus status) {

    /** @param milestone code of the milestone that declares the capability; null when there is none */
    static Countdown to(@Nullable String milestone, LocalDate target, List<MilestoneRow> plan, WorkingDays days) {
        MilestoneRow declared = plan.stream()
                .filter(row -> row.code().equals(milestone))
                .findFirst()
                .orElse(null);
        if (declared == null) {
            return new Countdown(milestone, target, null, null, null, null, MilestoneStatus.ON_TRACK);
        }
        LocalDate actual =
                declared.actualAt() == null ? null : LocalDate.ofInstant(declared.actualAt(), ZoneOffset.UTC);
        LocalDate expected = actual == null ? declared.forecastDate() : actual;
        Integer late = expected == null ? null : Integer.valueOf(days.between(target, expected));
        return new Countdown(milestone, target, declared.forecastDate(), actual, null, late, status(declared, late));
    }

    /** The same with the likely date, until it is declared. */
    Countdown with(List<Chance> chances) {
        if (actual != null) {
            return this;
        }
        LocalDate kept = chances.stream()
                .filter(chance -> !chance.gate() && chance.code().equals(milestone))
                .map(Chance::likely)
                .findFirst()
                .orElse(null);
        return new Countdown(milestone, target, forecast, null, kept, daysLate, status);
    }

    private static MilestoneStatus status(MilestoneRow declared, @Nullable Integer late) {
        return switch (declared.status()) {
            case ACHIEVED, CANCELLED -> declared.status();
            default -> MilestoneStatus.whenLateBy(late == null ? 0 : late);
        };
    }
}
