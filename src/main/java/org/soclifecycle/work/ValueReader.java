package org.soclifecycle.work;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns one submitted value into the type its field has; says what is wrong when that cannot be done. */
final class ValueReader {

    private static final DateTimeFormatter ISO_DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private ValueReader() {}

    static Reading read(FormField field, @Nullable Object raw) {
        if (raw == null || isNothing(raw)) {
            return Reading.of(nothing(field.type()));
        }
        return switch (field.type()) {
            case TEXT -> text(raw);
            case NUMBER -> number(raw, field.rules().limits().numbers().decimals());
            case CHECKBOX -> yesOrNo(raw);
            case CHOICE -> choice(raw, field.rules().choices().as());
            case CHOICES -> choices(raw);
            case DATE -> date(raw);
            case GROUP, TABLE -> throw new IllegalArgumentException(field.key() + " is not a single value");
        };
    }

    /** Null and blank text: what browsers send for a field nobody touched. */
    static boolean isNothing(@Nullable Object raw) {
        return raw == null || (raw instanceof String text && !Texts.hasControlCharacters(text) && Texts.isBlank(text));
    }

    private static @Nullable Object nothing(FieldType type) {
        return switch (type) {
            case CHECKBOX -> false;
            case CHOICES -> List.of();
            default -> null;
        };
    }

    private static Reading text(Object raw) {
        if (!(raw instanceof String text)) {
            return Reading.failed("text.type");
        }
        if (Texts.hasControlCharacters(text)) {
            return Reading.failed("text.control");
        }
        var trimmed = Texts.trim(text);
        return trimmed.length() > InputLimits.LONGEST_TEXT
                ? Reading.failed("text.maxLength", InputLimits.LONGEST_TEXT, trimmed.length())
                : Reading.of(trimmed);
    }

    private static Reading number(Object raw, @Nullable Integer decimals) {
        var number = Numbers.read(raw);
        if (number == null) {
            return Reading.failed("number.type");
        }
        if (decimals != null && number.scale() > decimals) {
            return decimals == 0 ? Reading.failed("number.whole") : Reading.failed("number.decimals", decimals);
        }
        return Reading.of(decimals == null || decimals == 0 ? Numbers.plain(number) : number);
    }

    private static Reading yesOrNo(Object raw) {
        if (raw instanceof Boolean || "true".equals(raw) || "false".equals(raw)) {
            return Reading.of(Boolean.valueOf(raw.toString()));
        }
        return Reading.failed("choice.yesNo");
    }

    private static Reading choice(Object raw, FieldRules.As as) {
        return switch (as) {
            case BOOLEAN -> yesOrNo(raw);
            case NUMBER -> chosenNumber(Numbers.read(raw));
            case TEXT -> raw instanceof String ? text(raw) : Reading.failed("choice.type");
        };
    }

    private static Reading chosenNumber(@Nullable BigDecimal number) {
        return number == null ? Reading.failed("choice.number") : Reading.of(Numbers.plain(number));
    }

    private static Reading choices(Object raw) {
        if (!(raw instanceof List<?> items) || items.size() > InputLimits.MOST_ROWS) {
            return Reading.failed("choices.type", InputLimits.MOST_ROWS);
        }
        var chosen = new LinkedHashSet<String>();
        for (var item : items) {
            var reading = item instanceof String ? text(item) : Reading.failed("choice.type");
            if (!(reading.value() instanceof String text)) {
                return reading;
            }
            chosen.add(text);
        }
        return Reading.of(List.copyOf(chosen));
    }

    private static Reading date(Object raw) {
        var text = Texts.trim(raw.toString());
        if (text.length() != "yyyy-MM-dd".length()) {
            return Reading.failed("date.type");
        }
        try {
            var day = LocalDate.parse(text, ISO_DAY);
            return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)
                    ? Reading.failed("date.range")
                    : Reading.of(day.toString());
        } catch (DateTimeException notADay) {
            return Reading.failed("date.type");
        }
    }
}
