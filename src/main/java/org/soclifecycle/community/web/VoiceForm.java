package org.soclifecycle.community.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.community.DateSubjects.Subject;
import org.soclifecycle.community.VoiceKind;
import org.soclifecycle.community.VoiceQuestion;
import org.soclifecycle.community.VoiceRequest;
import org.soclifecycle.evidence.Tlp;
import org.soclifecycle.work.OutsideFields;

/**
 * What somebody types to ask a person outside.
 *
 * @param about a milestone or agreement whose date is to be confirmed
 * @param marked whether the questions that the task's form marks are asked
 * @param questions further ones, one a line
 */
record VoiceForm(
        @Nullable String kind,
        @Nullable String addressee,
        @Nullable String organisation,
        @Nullable String title,
        @Nullable String tlp,
        @Nullable String days,
        @Nullable String about,
        @Nullable String day,
        @Nullable Boolean marked,
        @Nullable String questions) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static VoiceForm empty(boolean marked) {
        String days = Integer.toString(VoiceRequest.USUAL_DAYS);
        return new VoiceForm("interview", null, null, null, "amber", days, null, null, marked, null);
    }

    /** Public because the page asks. */
    public boolean isDate() {
        return "date".equals(kind);
    }

    /** @param subject what {@link #about} names; null for something else */
    VoiceRequest request(@Nullable Subject subject, List<OutsideFields.Field> fields) {
        String own = text(title);
        String named = own.isEmpty() && isDate() && subject != null ? subject.title() : own;
        return new VoiceRequest(
                isDate() ? VoiceKind.DATE : VoiceKind.INTERVIEW,
                text(addressee),
                text(organisation),
                named,
                label(),
                text(days).matches("\\d{1,3}") ? Integer.parseInt(text(days)) : 0,
                isDate() ? dateQuestions(subject) : interview(fields));
    }

    /** Without a day there is nothing to confirm, and so no question. */
    private List<VoiceQuestion> dateQuestions(@Nullable Subject subject) {
        LocalDate asked = typedDay();
        LocalDate day = asked == null && subject != null ? subject.day() : asked;
        return day == null
                ? List.of()
                : List.of(
                        new VoiceQuestion(
                                "Is " + DAY.format(day) + " the right date?",
                                List.of("Yes, I confirm this date", "No, it is another date", "I cannot say")),
                        new VoiceQuestion("If it is another date: which?", List.of()),
                        new VoiceQuestion("What should we know about it?", List.of()));
    }

    private @Nullable LocalDate typedDay() {
        try {
            return text(day).isEmpty() ? null : LocalDate.parse(text(day));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private List<VoiceQuestion> interview(List<OutsideFields.Field> fields) {
        List<VoiceQuestion> all = new ArrayList<>();
        if (Boolean.TRUE.equals(marked)) {
            fields.forEach(field -> all.add(new VoiceQuestion(field.label(), field.choices())));
        }
        text(questions)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> all.add(new VoiceQuestion(line, List.of())));
        return all;
    }

    private Tlp label() {
        return Arrays.stream(Tlp.values())
                .filter(one -> one.name().equalsIgnoreCase(text(tlp)))
                .findFirst()
                .orElse(Tlp.AMBER);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
