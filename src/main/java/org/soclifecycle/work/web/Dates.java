package org.soclifecycle.work.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes dates for people: how far away a day is, and when exactly something was. All in UTC. */
@Component("dates")
public class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private final MessageSource messages;
    private final Clock clock;

    Dates(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String day(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC));
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** For the attribute {@code datetime}. */
    public String machine(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** For example “in 3 days”, “today”, “2 days late”. */
    public String due(Instant due) {
        long days = ChronoUnit.DAYS.between(today(), LocalDate.ofInstant(due, ZoneOffset.UTC));
        if (isOver(due)) {
            return days == 0 ? text("due.lateToday") : text("due.late", -days);
        }
        return days == 0 ? text("due.today") : days == 1 ? text("due.tomorrow") : text("due.in", days);
    }

    public boolean isOver(Instant due) {
        return due.isBefore(clock.instant());
    }

    /** Whether it is due today or tomorrow. */
    public boolean isSoon(Instant due) {
        return !isOver(due) && due.isBefore(clock.instant().plus(48, ChronoUnit.HOURS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
