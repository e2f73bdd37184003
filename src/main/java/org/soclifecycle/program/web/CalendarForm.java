package org.soclifecycle.program.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.InvalidFields;

/**
 * What somebody types on the calendar page: the week and its zone, or a holiday.
 *
 * @param typed whether the week was typed; else the page shows the calendar's own
 */
record CalendarForm(
        @Nullable List<String> week,
        @Nullable String zone,
        @Nullable String day,
        @Nullable String name,
        @Nullable Boolean typed) {

    static final CalendarForm EMPTY = new CalendarForm(null, null, null, null, null);

    /** Days as a preview hands them on: one a line, the date and then the name. */
    static Map<LocalDate, String> listed(String text) {
        Map<LocalDate, String> days = new TreeMap<>();
        for (String line : text.split("\\R")) {
            try {
                if (line.length() > 11) {
                    days.put(
                            LocalDate.parse(line.substring(0, 10)),
                            line.substring(11).strip());
                }
            } catch (DateTimeException none) {
                continue; // only what the preview wrote is read
            }
        }
        return days;
    }

    /** The zones to choose from: those named after places, and UTC. */
    static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || id.matches("[A-Z][a-z]+/.*") && !id.startsWith("Etc/"))
                .sorted()
                .toList();
    }

    boolean isTyped() {
        return Boolean.TRUE.equals(typed);
    }

    CalendarForm typedWeek() {
        return new CalendarForm(week, zone, day, name, true);
    }

    Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values())
                .filter(one -> week != null && week.contains(one.name()))
                .forEach(days::add);
        return days;
    }

    String zoneTyped() {
        return Objects.requireNonNullElse(zone, "").strip();
    }

    String nameTyped() {
        return Objects.requireNonNullElse(name, "").strip();
    }

    /** @throws InvalidFields when it is none */
    LocalDate date() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(day, ""));
        } catch (DateTimeException none) {
            throw new InvalidFields(Map.of("day", "Enter a date."));
        }
    }
}
