package org.soclifecycle.program;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.soclifecycle.core.InvalidFields;

/** What a calendar may be. */
final class CalendarChecks {

    private static final int LONGEST_NAME = 100;

    private CalendarChecks() {}

    /** @throws InvalidFields naming {@code week} or {@code zone} */
    static void week(Set<DayOfWeek> week, String zone) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (week.isEmpty()) {
            wrong.put("week", "Choose at least one day on which people work.");
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone.strip())) {
            wrong.put("zone", "There is no time zone “" + zone.strip() + "”; choose one from the list.");
        }
        refuse(wrong);
    }

    /** @throws InvalidFields naming {@code day} or {@code name} */
    static void holiday(CalendarRow calendar, LocalDate day, String name) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!calendar.covers(day)) {
            wrong.put(
                    "day",
                    "The programme’s calendar runs from %d to %d; choose a day in these years."
                            .formatted(calendar.firstYear(), calendar.lastYear()));
        } else if (calendar.hasHoliday(day)) {
            wrong.put("day", "This day is a holiday already.");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            wrong.put("name", "Enter a name of at most " + LONGEST_NAME + " characters.");
        }
        refuse(wrong);
    }

    static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }

    private static void refuse(Map<String, String> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }
}
