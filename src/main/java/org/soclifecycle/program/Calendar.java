package org.soclifecycle.program;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** A working-day calendar: week pattern, holidays and time zone. */
@Entity
@Table(name = "calendar", schema = "app")
class Calendar {

    @Id
    private UUID id;

    private String name;
    private String timeZone;
    private String workingDays;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "calendar_id", nullable = false)
    private List<Holiday> holidays = new ArrayList<>();

    @Nullable
    private UUID programId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Calendar() {}

    Calendar(String name, ZoneId zone, Set<DayOfWeek> week, List<Holiday> holidays) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.timeZone = zone.getId();
        this.workingDays = text(week);
        this.holidays.addAll(holidays);
    }

    private static String text(Set<DayOfWeek> week) {
        return week.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    /** The same, for one programme alone. */
    Calendar copyFor(ProgramId program, String key) {
        List<Holiday> days = holidays.stream()
                .map(holiday -> new Holiday(holiday.day(), holiday.name()))
                .toList();
        Calendar copy = new Calendar(name + " (" + key + ")", ZoneId.of(timeZone), week(), days);
        copy.programId = program.value();
        return copy;
    }

    boolean isOf(ProgramId program) {
        return program.value().equals(programId);
    }

    void change(Set<DayOfWeek> week, ZoneId zone) {
        timeZone = zone.getId();
        workingDays = text(week);
    }

    void add(Holiday holiday) {
        holidays.add(holiday);
    }

    /** @return the name of the holiday that was removed */
    Optional<String> remove(LocalDate day) {
        Optional<Holiday> found =
                holidays.stream().filter(one -> one.day().equals(day)).findFirst();
        found.ifPresent(holidays::remove);
        return found.map(Holiday::name);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    WorkingDays toWorkingDays() {
        Set<LocalDate> free = holidays.stream().map(Holiday::day).collect(Collectors.toSet());
        return new WorkingDays(week(), free, ZoneId.of(timeZone));
    }

    CalendarRow toRow(int firstYear, int lastYear) {
        List<CalendarRow.Day> days = holidays.stream()
                .map(holiday -> new CalendarRow.Day(holiday.day(), holiday.name()))
                .sorted(Comparator.comparing(CalendarRow.Day::date))
                .toList();
        return new CalendarRow(name, programId == null, ZoneId.of(timeZone), week(), days, firstYear, lastYear);
    }

    private Set<DayOfWeek> week() {
        Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(workingDays.split(",")).map(DayOfWeek::valueOf).forEach(week::add);
        return week;
    }
}
