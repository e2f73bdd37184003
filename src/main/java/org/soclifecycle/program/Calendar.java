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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Calendar() {}

    Calendar(String name, ZoneId zone, Set<DayOfWeek> week, List<Holiday> holidays) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.timeZone = zone.getId();
        this.workingDays = week.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
        this.holidays.addAll(holidays);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    WorkingDays toWorkingDays() {
        Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(workingDays.split(",")).map(DayOfWeek::valueOf).forEach(week::add);
        Set<LocalDate> free = holidays.stream().map(Holiday::day).collect(Collectors.toSet());
        return new WorkingDays(week, free, ZoneId.of(timeZone));
    }
}
