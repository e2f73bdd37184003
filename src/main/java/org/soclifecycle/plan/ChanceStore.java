package org.soclifecycle.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chances as they were last computed, and what from. */
@Component
class ChanceStore {

    private final JdbcClient jdbc;

    ChanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of several programmes, in one statement; milestones and gates by their likely date. */
    Map<ProgramId, List<Chance>> of(Collection<ProgramId> programs) {
        Map<ProgramId, List<Chance>> found = new HashMap<>();
        jdbc.sql("select * from app.chance where program_id = any(?) order by likely_on, code")
                .param(programs.stream().map(ProgramId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new ProgramId(row.getObject("program_id", UUID.class)), id -> new ArrayList<>())
                            .add(chance(row));
                });
        return found;
    }

    private static Chance chance(ResultSet row) throws SQLException {
        return new Chance(
                row.getString("code"),
                row.getBoolean("gate"),
                row.getObject("even_on", LocalDate.class),
                row.getObject("likely_on", LocalDate.class),
                row.getObject("safe_on", LocalDate.class),
                row.getObject("target", LocalDate.class),
                row.getObject("in_time", Double.class));
    }

    /** The forecast as it stands, in short: another one as soon as anything of it moves. */
    String forecastOf(ProgramId program) {
        return jdbc.sql("""
                select md5(coalesce(string_agg(concat_ws('|', code, forecast_date, tail_days, critical_due, actual_at), ','
                    order by code), '')) from app.milestone where program_id = ?
                """).param(program.value()).query(String.class).single();
    }

    boolean isFresh(ProgramId program, LocalDate today, String forecast) {
        return jdbc.sql("select 1 from app.chance_basis where program_id = ? and made_on = ? and forecast = ?")
                .params(program.value(), today, forecast)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Takes the right to compute a programme's chances until the transaction ends; false when somebody else has it. */
    boolean take(ProgramId program) {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(program.value().getMostSignificantBits()
                        ^ program.value().getLeastSignificantBits())
                .query(Boolean.class)
                .single();
    }

    void store(ProgramId program, LocalDate today, String forecast, List<Chance> chances) {
        jdbc.sql("delete from app.chance where program_id = ?")
                .param(program.value())
                .update();
        jdbc.sql("""
                insert into app.chance (program_id, code, gate, even_on, likely_on, safe_on, target, in_time)
                select :program, code, gate, cast(even_on as date), cast(likely_on as date), cast(safe_on as date),
                    cast(target as date), in_time
                from unnest(cast(:codes as text[]), cast(:gates as boolean[]), cast(:evens as text[]),
                    cast(:likelies as text[]), cast(:safes as text[]), cast(:targets as text[]), cast(:shares as float8[]))
                    as c (code, gate, even_on, likely_on, safe_on, target, in_time)
                """)
                .param("program", program.value())
                .param("codes", chances.stream().map(Chance::code).toArray(String[]::new))
                .param("gates", chances.stream().map(Chance::gate).toArray(Boolean[]::new))
                .param("evens", texts(chances.stream().map(Chance::even).toList()))
                .param("likelies", texts(chances.stream().map(Chance::likely).toList()))
                .param("safes", texts(chances.stream().map(Chance::safe).toList()))
                .param(
                        "targets",
                        chances.stream()
                                .map(Chance::target)
                                .map(ChanceStore::text)
                                .toArray(String[]::new))
                .param("shares", chances.stream().map(Chance::inTime).toArray(Double[]::new))
                .update();
        jdbc.sql("""
                insert into app.chance_basis (program_id, made_on, forecast) values (?, ?, ?)
                on conflict (program_id) do update set made_on = excluded.made_on, forecast = excluded.forecast
                """).params(program.value(), today, forecast).update();
    }

    private static String[] texts(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
