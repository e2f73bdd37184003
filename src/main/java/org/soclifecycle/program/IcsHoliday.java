package org.soclifecycle.program;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/** An event of a calendar file as a holiday: whole days, once or repeated. */
final class IcsHoliday {

    private static final int LONGEST = 60;

    private final VEvent event;
    private final LocalDate first;
    private final int length;

    private IcsHoliday(VEvent event, LocalDate first, int length) {
        this.event = event;
        this.first = first;
        this.length = length;
    }

    static IcsHoliday of(IcsEvents.Event text) throws IcsUnreadable {
        if (text.value("DTSTART").isEmpty()) {
            throw new IcsUnreadable("BEGIN:VEVENT", "The event has no date (DTSTART).");
        }
        VEvent event = parsed(text);
        LocalDate first = date(event, Property.DTSTART)
                .orElseThrow(() -> new IcsUnreadable("DTSTART:" + text.value("DTSTART"), "This is no date."));
        LocalDate last = date(event, Property.DTEND).orElse(first);
        boolean untilMidnight =
                text.value("DTEND").length() == 8 || text.value("DTEND").contains("T000000");
        long days = ChronoUnit.DAYS.between(first, last) + (untilMidnight ? 0 : 1);
        if (days > LONGEST) {
            throw new IcsUnreadable(
                    "DTEND:" + text.value("DTEND"), "It lasts longer than " + LONGEST + " days; no holiday does.");
        }
        return new IcsHoliday(event, first, (int) Math.max(1, days));
    }

    /** Only days matter, so the zone is left out: a holiday is one wherever people are. */
    private static VEvent parsed(IcsEvents.Event text) throws IcsUnreadable {
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\n");
        text.lines().stream()
                .filter(line -> line.matches("(?is)(dtstart|dtend|rrule|rdate|exdate|summary|status)[;:].*"))
                .map(line -> line.replaceFirst("(?i);TZID=(\"[^\"]*\"|[^;:\"]*)", ""))
                .forEach(line -> file.append(line).append("\r\n"));
        file.append("END:VEVENT\r\nEND:VCALENDAR\r\n");
        try {
            return new CalendarBuilder()
                    .build(new StringReader(file.toString()))
                    .<VEvent>getComponents(Component.VEVENT)
                    .get(0);
        } catch (IOException | ParserException | RuntimeException unreadable) {
            throw new IcsUnreadable("DTSTART:" + text.value("DTSTART"), "The event cannot be read; check its dates.");
        }
    }

    private static Optional<LocalDate> date(VEvent event, String property) throws IcsUnreadable {
        try {
            return event.<DateProperty<Temporal>>getProperty(property)
                    .map(DateProperty::getDate)
                    .map(IcsHoliday::day);
        } catch (DateTimeException unreadable) {
            throw new IcsUnreadable(property, "This is no date.");
        }
    }

    static LocalDate day(Temporal temporal) {
        return temporal instanceof java.time.Instant instant
                ? LocalDate.ofInstant(instant, java.time.ZoneOffset.UTC)
                : LocalDate.from(temporal);
    }

    String name() {
        String summary = event.getProperty(Property.SUMMARY)
                .map(Property::getValue)
                .orElse("")
                .strip();
        return summary.isEmpty() ? "Holiday" : summary;
    }

    /** The days in the programme's years; none when it was cancelled. */
    List<LocalDate> days(CalendarRow calendar) throws IcsUnreadable {
        if (event.getProperty(Property.STATUS)
                .map(Property::getValue)
                .orElse("")
                .equalsIgnoreCase("CANCELLED")) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate begin : IcsRepetition.of(event, first, calendar, LONGEST)) {
            begin.datesUntil(begin.plusDays(length)).filter(calendar::covers).forEach(days::add);
        }
        return days;
    }
}
