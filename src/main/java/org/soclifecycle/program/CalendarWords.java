package org.soclifecycle.program;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed in a calendar, for the record. */
final class CalendarWords {

    private CalendarWords() {}

    static String week(Set<DayOfWeek> week, ZoneId zone) {
        return week.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                .collect(Collectors.joining(" ", "", ", " + zone.getId()));
    }

    static Map<String, @Nullable Object> details(CalendarRow before, Set<DayOfWeek> week, ZoneId zone) {
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        details.put("weekBefore", names(before.week()));
        details.put("week", names(week));
        details.put("zoneBefore", before.zone().getId());
        details.put("zone", zone.getId());
        return details;
    }

    private static List<String> names(Set<DayOfWeek> week) {
        return week.stream().sorted().map(DayOfWeek::name).toList();
    }

    static String added(Map<LocalDate, String> days) {
        Map.Entry<LocalDate, String> first = days.entrySet().iterator().next();
        return days.size() == 1
                ? "holiday " + first.getKey() + " “" + first.getValue() + "” added"
                : days.size() + " holidays added";
    }

    static String removed(LocalDate day, String name) {
        return "holiday " + day + " “" + name + "” removed";
    }
}
