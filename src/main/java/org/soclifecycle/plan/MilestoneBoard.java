package org.soclifecycle.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The milestones of a programme with how their forecasts moved. */
@Service
@Transactional(readOnly = true)
public class MilestoneBoard {

    private final JdbcClient jdbc;
    private final Milestones milestones;
    private final Gates gates;
    private final Calendars calendars;
    private final Clock clock;

    MilestoneBoard(JdbcClient jdbc, Milestones milestones, Gates gates, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.milestones = milestones;
        this.gates = gates;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * In the order of the plan; in three statements.
     *
     * @param chances of the programme
     */
    public List<BoardRow> of(ProgramRow program, List<Chance> chances) {
        WorkingDays days = calendars.paceOf(program.id()).days();
        LocalDate today = days.dateOf(clock.instant());
        Map<String, LocalDate> dues = program.endedAt() == null ? milestones.criticalDues(program.id()) : Map.of();
        Map<String, List<Foreseen>> records = records(program.id(), days);
        Map<String, Chance> byCode = chances.stream()
                .filter(chance -> !chance.gate())
                .collect(Collectors.toMap(Chance::code, Function.identity()));
        Set<String> keys =
                gates.of(program.kind()).stream().map(Gate::milestone).collect(Collectors.toSet());
        return milestones.of(program).stream()
                .map(row -> {
                    @Nullable LocalDate due = dues.get(row.code());
                    return new BoardRow(
                            row,
                            due,
                            due != null && today.isAfter(due),
                            row.isReached() ? null : byCode.get(row.code()),
                            withToday(records.getOrDefault(row.code(), List.of()), row, today, days),
                            keys.contains(row.code()));
                })
                .toList();
    }

    private Map<String, List<Foreseen>> records(ProgramId program, WorkingDays days) {
        Map<String, List<Foreseen>> records = new HashMap<>();
        jdbc.sql("select code, made_on, forecast_date from app.forecast where program_id = ? order by code, made_on")
                .param(program.value())
                .query(row -> {
                    add(
                            records.computeIfAbsent(row.getString("code"), code -> new ArrayList<>()),
                            row.getObject("made_on", LocalDate.class),
                            row.getObject("forecast_date", LocalDate.class),
                            days);
                });
        return records;
    }

    /** What was made later replaces what was made on the same day. */
    private static void add(List<Foreseen> forecasts, LocalDate madeOn, LocalDate date, WorkingDays days) {
        if (!forecasts.isEmpty()
                && !forecasts.get(forecasts.size() - 1).madeOn().isBefore(madeOn)) {
            forecasts.remove(forecasts.size() - 1);
        }
        Foreseen before = forecasts.isEmpty() ? null : forecasts.get(forecasts.size() - 1);
        forecasts.add(
                new Foreseen(madeOn, date, before == null ? null : Integer.valueOf(days.between(before.date(), date))));
    }

    /** A milestone's line ends with the day on which it was reached, or with what is forecast today. */
    private static List<Foreseen> withToday(
            List<Foreseen> recorded, MilestoneRow row, LocalDate today, WorkingDays days) {
        List<Foreseen> forecasts = new ArrayList<>(recorded);
        LocalDate actual = row.actualAt() == null ? null : days.dateOf(row.actualAt());
        if (actual != null) {
            forecasts.removeIf(one -> one.madeOn().isAfter(actual));
            add(forecasts, actual, actual, days);
        } else if (row.forecastDate() != null && differs(forecasts, row.forecastDate())) {
            add(forecasts, today, row.forecastDate(), days);
        }
        return forecasts;
    }

    private static boolean differs(List<Foreseen> forecasts, LocalDate date) {
        return forecasts.isEmpty()
                || !forecasts.get(forecasts.size() - 1).date().equals(date);
    }
}
