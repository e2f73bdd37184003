package org.soclifecycle.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Submitted numbers and days as people read them. */
final class ValueText {

    private static final int DECIMALS = 2;
    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private ValueText() {}

    /** With at most two decimals; in groups of three digits from 10,000 on, so that a year stays a year. */
    static String of(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        NumberFormat format = NumberFormat.getInstance(Locale.UK);
        format.setMaximumFractionDigits(DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setGroupingUsed(exact.abs().compareTo(GROUPED_FROM) >= 0);
        return format.format(exact);
    }

    /** A day is written out; any other text stays as it is. */
    static String of(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return text;
        }
        try {
            return DAY.format(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }
}
