package org.soclifecycle.program;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How programme managers change the calendar of their programme. One that is shared is copied first. What is due already
 * stays due; the forecast follows.
 */
@Service
@Transactional
public class CalendarEditing {

    private final ProgramRepository programs;
    private final CalendarRepository repository;
    private final Calendars calendars;
    private final Team team;
    private final ApplicationEventPublisher events;

    CalendarEditing(
            ProgramRepository programs,
            CalendarRepository repository,
            Calendars calendars,
            Team team,
            ApplicationEventPublisher events) {
        this.programs = programs;
        this.repository = repository;
        this.calendars = calendars;
        this.team = team;
        this.events = events;
    }

    /** The programme's calendar as it is. */
    @Transactional(readOnly = true)
    public CalendarRow of(ProgramId id) {
        Program program = programs.findById(id.value()).orElseThrow(() -> Programs.unknown(id));
        return row(program, repository.findById(program.calendarId()).orElseThrow());
    }

    private static CalendarRow row(Program program, Calendar calendar) {
        ProgramRow dates = program.toRow();
        return calendar.toRow(dates.startDate().getYear(), dates.targetFocDate().getYear() + CalendarRow.RESERVE);
    }

    /**
     * Sets the days of the week on which people work, and where their office hours hold.
     *
     * @throws InvalidFields naming {@code week} or {@code zone}
     */
    public void change(ProgramId id, Set<DayOfWeek> week, String zone, Actor actor) {
        Program program = managed(id, actor);
        CalendarChecks.week(week, zone);
        CalendarRow before = of(id);
        ZoneId wanted = ZoneId.of(zone.strip());
        if (!before.week().equals(week) || !before.zone().equals(wanted)) {
            own(program).change(week, wanted);
            tell(id, CalendarWords.week(week, wanted), CalendarWords.details(before, week, wanted), actor);
        }
    }

    /**
     * Adds a holiday.
     *
     * @throws InvalidFields naming {@code day} or {@code name}
     */
    public void add(ProgramId id, LocalDate day, String name, Actor actor) {
        Program program = managed(id, actor);
        CalendarChecks.holiday(of(id), day, name);
        put(program, Map.of(day, name.strip()), actor);
    }

    /**
     * Adds the days that are not holidays yet and lie in the years of the programme.
     *
     * @return how many that were
     */
    public int take(ProgramId id, Map<LocalDate, String> days, Actor actor) {
        Program program = managed(id, actor);
        CalendarRow calendar = of(id);
        Map<LocalDate, String> fresh = new TreeMap<>(days);
        fresh.keySet().removeIf(day -> !calendar.covers(day) || calendar.hasHoliday(day));
        if (!fresh.isEmpty()) {
            put(program, fresh, actor);
        }
        return fresh.size();
    }

    private void put(Program program, Map<LocalDate, String> days, Actor actor) {
        Calendar calendar = own(program);
        Map<String, String> added = new TreeMap<>();
        days.forEach((day, name) -> {
            String cut = CalendarChecks.cut(name);
            calendar.add(new Holiday(day, cut));
            added.put(day.toString(), cut);
        });
        tell(program.id(), CalendarWords.added(days), Map.of("added", added), actor);
    }

    /** Takes a holiday away. */
    public void remove(ProgramId id, LocalDate day, Actor actor) {
        Program program = managed(id, actor);
        String name = own(program)
                .remove(day)
                .orElseThrow(() -> new Conflict("This day is no holiday any more; somebody else may have removed it."));
        tell(id, CalendarWords.removed(day, name), Map.of("removed", Map.of(day.toString(), name)), actor);
    }

    private Program managed(ProgramId id, Actor actor) {
        team.requireManagement(actor, id);
        Program program = programs.lock(id.value()).orElseThrow(() -> Programs.unknown(id));
        if (!program.toRow().state().isOpen()) {
            throw new Conflict("The programme has ended; its calendar stays as it is.");
        }
        return program;
    }

    private Calendar own(Program program) {
        Calendar calendar = repository.findById(program.calendarId()).orElseThrow();
        if (calendar.isOf(program.id())) {
            return calendar;
        }
        Calendar copy =
                repository.save(calendar.copyFor(program.id(), program.toRow().key()));
        program.use(copy.id());
        return copy;
    }

    private void tell(ProgramId id, String what, Map<String, @Nullable Object> details, Actor actor) {
        calendars.forget(id);
        events.publishEvent(new CalendarChanged(id, what, details, actor.username()));
    }
}
