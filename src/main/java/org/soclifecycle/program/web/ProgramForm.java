package org.soclifecycle.program.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Classification;
import org.soclifecycle.program.ProgramRequest;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.springframework.validation.BindingResult;

/** What somebody types to start a programme, as it was typed. */
record ProgramForm(
        @NotBlank @Nullable String kind,
        @NotBlank @Nullable String name,
        @NotBlank @Nullable String organisation,
        @Nullable String sector,
        @NotBlank @Nullable String shortName,
        @NotBlank @Nullable String sponsor,
        @NotBlank @Nullable String programManager,
        @NotBlank @Nullable String startDate,
        @NotBlank @Nullable String targetIocDate,
        @NotBlank @Nullable String targetFocDate,
        @Nullable String budgetTotal,
        @Nullable String currency,
        @NotBlank @Nullable String classification,
        @NotBlank @Nullable String sizeFactor,
        @NotBlank @Nullable String calendar) {

    static ProgramForm empty(String kind, String manager, LocalDate today) {
        return new ProgramForm(
                kind,
                "",
                "",
                "",
                "",
                "",
                manager,
                today.toString(),
                "",
                "",
                "",
                "EUR",
                Classification.INTERNAL.name(),
                "1.0",
                Calendars.STANDARD);
    }

    /** Puts a sentence at every field that is no date or number; they have to be read before anything can be checked. */
    void check(BindingResult result) {
        date(result, "startDate", startDate);
        date(result, "targetIocDate", targetIocDate);
        date(result, "targetFocDate", targetFocDate);
        number(result, "budgetTotal", budgetTotal);
        number(result, "sizeFactor", sizeFactor);
        if (!text(currency).isEmpty() && !text(currency).matches("[A-Za-z]{3}")) {
            result.rejectValue("currency", "program.start.notCurrency");
        }
        if (!text(budgetTotal).isEmpty() && text(currency).isEmpty()) {
            result.rejectValue("currency", "program.start.currencyMissing");
        }
        if (!text(classification).isEmpty() && classification() != null && !isKnown(text(classification))) {
            result.rejectValue("classification", "program.start.notClassification");
        }
    }

    private static void date(BindingResult result, String field, @Nullable String value) {
        try {
            if (!text(value).isEmpty()) {
                LocalDate.parse(text(value));
            }
        } catch (DateTimeParseException none) {
            result.rejectValue(field, "program.start.notDate");
        }
    }

    private static void number(BindingResult result, String field, @Nullable String value) {
        if (!text(value).isEmpty() && !text(value).matches("-?[0-9]{1,15}([.][0-9]{1,2})?")) {
            result.rejectValue(field, "program.start.notNumber");
        }
    }

    private static boolean isKnown(String classification) {
        return List.of(Classification.values()).stream()
                .anyMatch(value -> value.name().equals(classification));
    }

    /** To be called only after {@link #check} found nothing. */
    ProgramRequest request(List<Seat> team) {
        return new ProgramRequest(
                text(kind),
                text(name),
                text(organisation),
                text(sector).isEmpty() ? null : text(sector),
                text(shortName),
                username(sponsor),
                username(programManager),
                LocalDate.parse(text(startDate)),
                LocalDate.parse(text(targetIocDate)),
                LocalDate.parse(text(targetFocDate)),
                text(budgetTotal).isEmpty() ? null : new BigDecimal(text(budgetTotal)),
                text(budgetTotal).isEmpty() ? null : text(currency).toUpperCase(Locale.ROOT),
                Classification.valueOf(text(classification)),
                new BigDecimal(text(sizeFactor)),
                text(calendar),
                team);
    }

    static String username(@Nullable String typed) {
        return text(typed).toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable String typed) {
        return requireNonNullElse(typed, "").strip();
    }
}
