package org.soclifecycle.program;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.program.CalendarRow.Day;

/**
 * The holidays in a calendar file, against the calendar of a programme. What repeats is written out for the programme's
 * years.
 *
 * @param fresh days that are not holidays yet
 * @param known days that are
 * @param outside how many lie outside the programme's years
 * @param broken what could not be read, by line
 */
public record HolidayFile(List<Day> fresh, List<Day> known, int outside, List<Broken> broken) {

    /** The most bytes that are read. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final int MOST_EVENTS = 5_000;
    private static final int SHOWN = 120;

    /**
     * Something that could not be read.
     *
     * @param line on which it begins, from 1
     * @param text what stands there
     */
    public record Broken(int line, String text, String why) {

        public Broken {
            text = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        }
    }

    /** @throws InvalidFields naming {@code file} when it is empty, too large or no calendar file */
    public static HolidayFile read(byte[] bytes, CalendarRow calendar) {
        if (bytes.length == 0) {
            throw refused("Choose a calendar file (.ics).");
        }
        if (bytes.length > LARGEST) {
            throw refused("The file is larger than 2 MB; choose one with holidays only.");
        }
        String text = text(bytes);
        if (!text.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR")) {
            throw refused("This is no calendar file (.ics); it would begin with BEGIN:VCALENDAR.");
        }
        IcsEvents cut = IcsEvents.of(text);
        if (cut.events().size() > MOST_EVENTS) {
            throw refused("The file has more than " + MOST_EVENTS + " events; choose one with holidays only.");
        }
        return sorted(cut, calendar);
    }

    private static HolidayFile sorted(IcsEvents cut, CalendarRow calendar) {
        Map<LocalDate, String> days = new TreeMap<>();
        List<Broken> broken = new ArrayList<>(cut.broken());
        int outside = 0;
        for (IcsEvents.Event event : cut.events()) {
            try {
                IcsHoliday holiday = IcsHoliday.of(event);
                List<LocalDate> inside = holiday.days(calendar);
                outside += inside.isEmpty() ? 1 : 0;
                inside.forEach(day -> days.putIfAbsent(day, holiday.name()));
            } catch (IcsUnreadable unreadable) {
                broken.add(new Broken(event.line(), unreadable.what(), String.valueOf(unreadable.getMessage())));
            }
        }
        broken.sort(Comparator.comparingInt(Broken::line));
        List<Day> all = days.entrySet().stream()
                .map(entry -> new Day(entry.getKey(), entry.getValue()))
                .toList();
        return new HolidayFile(
                all.stream().filter(day -> !calendar.hasHoliday(day.date())).toList(),
                all.stream().filter(day -> calendar.hasHoliday(day.date())).toList(),
                outside,
                List.copyOf(broken));
    }

    /** UTF-8, as the standard says, or what older programs write. */
    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static InvalidFields refused(String sentence) {
        return new InvalidFields(Map.of("file", sentence));
    }
}
