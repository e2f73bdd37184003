package org.soclifecycle.dashboard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.plan.Chance;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.MilestoneStatus;
import org.soclifecycle.program.WorkingDays;

/**
 * How a capability stands against the date that was promised for it.
 *
 * @param likely the date that 80 of 100 runs keep, as last computed; null when it is declared, or not computed yet
 * @param daysLate working days from the target to the actual date, or else to the forecast; negative when earlier;
 *     null when the plan has no such milestone
 */
public record Countdown(
        LocalDate target,
        @Nullable LocalDate forecast,
        @Nullable LocalDate actual,
        @Nullable LocalDate likely,
        @Nullable Integer daysLate,
        MilestoneStatus status) {

    /** The milestone that declares the capability is the last one in the plan whose name has the word. */
    static Countdown to(
            String capability, LocalDate target, List<MilestoneRow> plan, List<Chance> chances, WorkingDays days) {
        Pattern word = Pattern.compile("\\b" + capability + "\\b");
        MilestoneRow declared = plan.stream()
                .filter(milestone -> word.matcher(milestone.name()).find())
                .reduce((first, last) -> last)
                .orElse(null);
        if (declared == null) {
            return new Countdown(target, null, null, null, null, MilestoneStatus.ON_TRACK);
        }
        LocalDate actual =
                declared.actualAt() == null ? null : LocalDate.ofInstant(declared.actualAt(), ZoneOffset.UTC);
        LocalDate expected = actual == null ? declared.forecastDate() : actual;
        Integer late = expected == null ? null : Integer.valueOf(days.between(target, expected));
        LocalDate likely = actual == null ? likely(declared, chances) : null;
        return new Countdown(target, declared.forecastDate(), actual, likely, late, status(declared, late));
    }

    private static @Nullable LocalDate likely(MilestoneRow declared, List<Chance> chances) {
        return chances.stream()
                .filter(chance -> !chance.gate() && chance.code().equals(declared.code()))
                .map(Chance::likely)
                .findFirst()
                .orElse(null);
    }

    private static MilestoneStatus status(MilestoneRow declared, @Nullable Integer late) {
        return switch (declared.status()) {
            case ACHIEVED, CANCELLED -> declared.status();
            default -> MilestoneStatus.whenLateBy(late == null ? 0 : late);
        };
    }
}
