package org.soclifecycle.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;
import org.soclifecycle.program.CalendarRow;
import org.soclifecycle.program.WorkingDays;

/**
 * Days as MS Project counts them. Here a step that lasts three days from Monday is done when the office closes on Thursday;
 * there it begins when it opens on Tuesday. Both finish at the same moment, so that links between steps hold.
 */
record ProjectDays(WorkingDays calendar, LocalDate today) {

    /** Of a working day. */
    static final int HOURS = WorkingDays.CLOSES.getHour() - WorkingDays.OPENS.getHour();

    /** From one moment to another, and how many working days that is. */
    record Time(LocalDateTime start, LocalDateTime finish, int days) {

        Duration duration() {
            return Duration.getInstance(days, TimeUnit.DAYS);
        }

        Duration work() {
            return Duration.getInstance(days * HOURS, TimeUnit.HOURS);
        }
    }

    static LocalDateTime opening(LocalDate day) {
        return day.atTime(WorkingDays.OPENS);
    }

    static LocalDateTime closing(LocalDate day) {
        return day.atTime(WorkingDays.CLOSES);
    }

    /** The programme's week and holidays. */
    static ProjectCalendar calendar(ProjectFile file, CalendarRow row) {
        ProjectCalendar calendar = file.addCalendar();
        calendar.setName(row.name());
        for (DayOfWeek day : DayOfWeek.values()) {
            calendar.setWorkingDay(day, row.week().contains(day));
            ProjectCalendarHours hours = calendar.addCalendarHours(day);
            if (row.week().contains(day)) {
                hours.add(new LocalTimeRange(WorkingDays.OPENS, WorkingDays.CLOSES));
            }
        }
        row.holidays().forEach(day -> calendar.addCalendarException(day.date()).setName(day.name()));
        return calendar;
    }

    /** When it is planned. */
    Time planned(Stretch stretch) {
        LocalDate finish = stretch.finishOr(today);
        int days = Math.max(0, calendar.between(stretch.start(), finish));
        LocalDateTime end = closing(finish);
        return new Time(days == 0 ? end : opening(calendar.plus(stretch.start(), 1)), end, days);
    }

    /** When it is, where it has begun: both days count whole. */
    Time begun(LocalDate began, LocalDate finish) {
        LocalDate last = finish.isBefore(began) ? began : finish;
        int days = calendar.between(began, last) + (calendar.isWorkingDay(last) ? 1 : 0);
        return new Time(opening(began), closing(last), Math.max(1, days));
    }

    /** A single day: when the office closes. */
    Time point(LocalDate day) {
        return new Time(closing(day), closing(day), 0);
    }
}
