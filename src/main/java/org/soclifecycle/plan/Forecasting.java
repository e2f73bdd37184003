package org.soclifecycle.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.plan.Expectation.Expected;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the forecast of a programme's milestones in step with its work: two statements, however much has changed. */
@Component
class Forecasting {

    private final Programs programs;
    private final Schedules schedules;
    private final WorkLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    Forecasting(Programs programs, Schedules schedules, WorkLog log, JdbcClient jdbc, Clock clock) {
        this.programs = programs;
        this.schedules = schedules;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Computes the forecast again, unless the programme has ended; whether it moved. */
    boolean refresh(ProgramId id) {
        ProgramRow program = programs.find(id);
        if (program.endedAt() != null) {
            return false;
        }
        Terms terms = schedules.termsOf(program);
        return store(program, terms, expectation(program, terms).milestones()) > 0;
    }

    /** What is expected of the milestones, as the work stands. */
    Expectation expectation(ProgramRow program, Terms terms) {
        Network network = schedules.of(program).network();
        List<Occurrence> occurrences = log.of(program, terms, Map.of());
        return Expectation.of(network, Standing.of(network, occurrences, terms.dayOf(clock.instant())));
    }

    private int store(ProgramRow program, Terms terms, Map<String, Expected> expected) {
        List<String> days = new ArrayList<>();
        List<Integer> rests = new ArrayList<>();
        List<String> dues = new ArrayList<>();
        for (Expected one : expected.values()) {
            days.add(terms.dateOf(one.day()).toString());
            rests.add(one.rest());
            dues.add(date(one.criticalDue(), terms));
        }
        return jdbc.sql("""
                with wanted as (
                    select * from unnest(cast(:codes as text[]), cast(cast(:days as text[]) as date[]),
                        cast(:rests as integer[]), cast(cast(:dues as text[]) as date[])) as w (code, day, rest, due)),
                changed as (
                    update app.milestone m set forecast_date = w.day, tail_days = w.rest, critical_due = w.due
                    from wanted w where m.program_id = :program and m.code = w.code and m.actual_at is null
                        and (m.forecast_date, m.tail_days, m.critical_due) is distinct from (w.day, w.rest, w.due)
                    returning m.code, m.forecast_date)
                insert into app.forecast (program_id, code, made_on, forecast_date)
                select :program, code, :today, forecast_date from changed
                on conflict (program_id, code, made_on) do update set forecast_date = excluded.forecast_date
                """)
                .param("codes", expected.keySet().toArray(String[]::new))
                .param("days", days.toArray(String[]::new))
                .param("rests", rests.toArray(Integer[]::new))
                .param("dues", dues.toArray(String[]::new))
                .param("program", program.id().value())
                .param("today", terms.calendar().dateOf(clock.instant()))
                .update();
    }

    private static @Nullable String date(@Nullable Integer day, Terms terms) {
        return day == null ? null : terms.dateOf(day).toString();
    }
}
