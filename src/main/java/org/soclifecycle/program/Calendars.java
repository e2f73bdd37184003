package org.soclifecycle.program;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The working-day calendars and how a programme counts its days. */
@Service
public class Calendars {

    /** The calendar that every installation has: Monday to Friday, UTC, no holidays. */
    public static final String STANDARD = "Monday to Friday";

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final CalendarRepository calendars;
    private final ProgramRepository programs;
    private final Map<ProgramId, Remembered> paces = new ConcurrentHashMap<>();

    Calendars(CalendarRepository calendars, ProgramRepository programs) {
        this.calendars = calendars;
        this.programs = programs;
    }

    /** The names of the calendars that every programme may use. */
    @Transactional
    public List<String> names() {
        standard();
        return calendars.findByProgramIdIsNullOrderByName().stream()
                .map(Calendar::name)
                .toList();
    }

    /**
     * Adds a calendar unless there is one of this name.
     *
     * @param holidays days on which nobody works, with their names
     * @throws IllegalArgumentException when the week has no working day
     */
    @Transactional
    public void add(String name, ZoneId zone, java.util.Set<DayOfWeek> week, Map<LocalDate, String> holidays) {
        if (calendars.findByNameAndProgramIdIsNull(name).isEmpty()) {
            List<Holiday> days = holidays.entrySet().stream()
                    .map(day -> new Holiday(day.getKey(), day.getValue()))
                    .toList();
            Calendar calendar = new Calendar(name, zone, week, days);
            calendar.toWorkingDays();
            calendars.save(calendar);
        }
    }

    Calendar named(String name) {
        return calendars
                .findByNameAndProgramIdIsNull(name)
                .or(() -> {
                    standard();
                    return calendars.findByNameAndProgramIdIsNull(name);
                })
                .orElseThrow(() -> new NotFound("There is no calendar “" + name + "”."));
    }

    private void standard() {
        add(STANDARD, ZoneId.of("UTC"), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Map.of());
    }

    /** How the programme counts working days and scales durations; remembered for a minute. */
    @Transactional(readOnly = true)
    public Pace paceOf(ProgramId program) {
        Remembered known = paces.get(program);
        if (known != null && known.until().isAfter(Instant.now())) {
            return known.pace();
        }
        Program row = programs.findById(program.value()).orElseThrow(() -> Programs.unknown(program));
        WorkingDays days = calendars.findById(row.calendarId()).orElseThrow().toWorkingDays();
        return remember(row, days);
    }

    /** How several programmes count, in at most two statements; remembered for a minute. */
    @Transactional(readOnly = true)
    public Map<ProgramId, Pace> pacesOf(Collection<ProgramId> wanted) {
        Instant now = Instant.now();
        Map<ProgramId, Pace> found = new HashMap<>();
        wanted.forEach(program -> {
            Remembered known = paces.get(program);
            if (known != null && known.until().isAfter(now)) {
                found.put(program, known.pace());
            }
        });
        List<UUID> unknown = wanted.stream()
                .filter(program -> !found.containsKey(program))
                .map(ProgramId::value)
                .toList();
        if (!unknown.isEmpty()) {
            found.putAll(read(unknown));
        }
        return found;
    }

    private Map<ProgramId, Pace> read(Collection<UUID> wanted) {
        List<Program> rows = programs.findAllById(wanted);
        Map<UUID, WorkingDays> days = new HashMap<>();
        calendars
                .findByIdIn(rows.stream().map(Program::calendarId).collect(Collectors.toSet()))
                .forEach(calendar -> days.put(calendar.id(), calendar.toWorkingDays()));
        Map<ProgramId, Pace> found = new HashMap<>();
        rows.forEach(row -> found.put(row.id(), remember(row, Objects.requireNonNull(days.get(row.calendarId())))));
        return found;
    }

    /** Reads the programme's calendar again from now on, and once more when the transaction is over. */
    void forget(ProgramId program) {
        paces.remove(program);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                paces.remove(program);
            }
        });
    }

    private Pace remember(Program row, WorkingDays days) {
        Pace pace = new Pace(days, row.toRow().sizeFactor().doubleValue());
        paces.put(row.id(), new Remembered(pace, Instant.now().plus(REMEMBERED)));
        return pace;
    }

    private record Remembered(Pace pace, Instant until) {}

    /**
     * How a programme counts.
     *
     * @param size multiplies the models' durations; 0.5 to 1.5
     */
    public record Pace(WorkingDays days, double size) {}
}
