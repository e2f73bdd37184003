package org.soclifecycle.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.escalation.ForecastSlipped.Slip;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.Milestones;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.program.Programs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the forecasts of programmes with the dates that people know: the baseline, or what they were told last. A date
 * more than five working days later is told; an earlier one, or a new baseline, becomes what is known.
 */
@Component
class Slipping {

    /** As long a milestone counts as on track. */
    private static final int TOLERATED = 5;

    private final Programs programs;
    private final Milestones milestones;
    private final Calendars calendars;
    private final JdbcClient jdbc;
    private final Announcing announcing;

    Slipping(Programs programs, Milestones milestones, Calendars calendars, JdbcClient jdbc, Announcing announcing) {
        this.programs = programs;
        this.milestones = milestones;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.announcing = announcing;
    }

    /** In one transaction. */
    @Transactional
    public void look(Collection<ProgramId> ids) {
        List<ProgramRow> running = programs.all(ids).stream()
                .filter(program -> program.state() == ProgramState.RUNNING)
                .toList();
        Map<String, LocalDate> known = known(running);
        milestones.of(running).forEach((program, rows) -> {
            List<Slip> slips = rows.stream()
                    .filter(row -> !row.isReached() && row.forecastDate() != null)
                    .flatMap(row -> slip(row, known.get(key(program, row.code()))).stream())
                    .toList();
            if (!slips.isEmpty()) {
                announcing.tell(new ForecastSlipped(program, slips, announcing.now()));
            }
        });
    }

    private List<Slip> slip(MilestoneRow row, @Nullable LocalDate known) {
        LocalDate now = row.forecastDate();
        LocalDate agreed = latest(row.baselineDate(), known);
        if (now == null || agreed == null) {
            return List.of();
        }
        int later = calendars.paceOf(row.program()).days().between(agreed, now);
        boolean better = known != null && now.isBefore(known);
        boolean told = (later > TOLERATED || better) && remember(row, known, now) && !better;
        return told ? List.of(new Slip(row.code(), row.name(), agreed, now, later)) : List.of();
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    /** @return false when another node was faster */
    private boolean remember(MilestoneRow row, @Nullable LocalDate known, LocalDate now) {
        return jdbc.sql("""
                        insert into app.known_forecast as k (program_id, code, forecast_date) values (:program, :code, :now)
                        on conflict (program_id, code) do update set forecast_date = excluded.forecast_date
                        where k.forecast_date = cast(:known as date)
                        """)
                        .param("program", row.program().value())
                        .param("code", row.code())
                        .param("now", now)
                        .param("known", known, java.sql.Types.DATE)
                        .update()
                > 0;
    }

    private Map<String, LocalDate> known(List<ProgramRow> rows) {
        Map<String, LocalDate> known = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.id().value()));
        jdbc.sql("select * from app.known_forecast where program_id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    ProgramId program = new ProgramId(row.getObject("program_id", UUID.class));
                    known.put(key(program, row.getString("code")), row.getObject("forecast_date", LocalDate.class));
                });
        return known;
    }

    private static String key(ProgramId program, String code) {
        return program + " " + code;
    }
}
