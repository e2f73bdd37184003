package org.soclifecycle.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules for a single value that was given; the first broken one is told. */
final class FieldChecks {

    private FieldChecks() {}

    static @Nullable Problem problem(FormField field, Object value, Scope scope, FormContext context) {
        var limits = field.rules().limits();
        return switch (field.type()) {
            case TEXT -> TextChecks.problem(limits.texts(), value.toString());
            case NUMBER -> number(limits.numbers(), new BigDecimal(value.toString()));
            case DATE -> date(limits.noPastDates(), value.toString(), context.today());
            case CHOICE -> choices(field, List.of(value), scope, context);
            case CHOICES -> choices(field, (List<?>) value, scope, context);
            case CHECKBOX, GROUP, TABLE -> null;
        };
    }

    private static @Nullable Problem number(FieldRules.Numbers limits, BigDecimal number) {
        var min = limits.min();
        var max = limits.max();
        var tooSmall = min != null && number.compareTo(min) < 0;
        var tooLarge = max != null && number.compareTo(max) > 0;
        if (!tooSmall && !tooLarge) {
            return null;
        }
        if (min != null && max != null) {
            return Problem.of("number.between", min.toPlainString(), max.toPlainString());
        }
        return min != null
                ? Problem.of("number.min", min.toPlainString())
                : Problem.of("number.max", String.valueOf(max));
    }

    private static @Nullable Problem date(boolean noPastDates, String day, LocalDate today) {
        return noPastDates && LocalDate.parse(day).isBefore(today) ? Problem.of("date.past", today.toString()) : null;
    }

    private static @Nullable Problem choices(FormField field, List<?> chosen, Scope scope, FormContext context) {
        var allowed = AllowedValues.of(field.rules().choices(), scope, context);
        return chosen.stream()
                .filter(value -> !allowed.contains(Numbers.canonical(value)))
                .findFirst()
                .map(stranger -> Problem.of("choice.notOffered", Texts.excerpt(stranger.toString())))
                .orElse(null);
    }
}
