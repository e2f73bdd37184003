package org.soclifecycle.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The colours that hold in the place of computed ones. */
@Component
class HealthOverrides {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    HealthOverrides(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** What holds on a day, by programme and subject, in one statement. */
    Map<ProgramId, Map<String, HealthOverride>> of(Collection<ProgramId> programs, LocalDate today) {
        Map<ProgramId, Map<String, HealthOverride>> found = new HashMap<>();
        jdbc.sql("""
                select * from app.health_override
                where ended_at is null and expires_on >= ? and program_id = any(?)
                """)
                .param(today)
                .param(programs.stream().map(ProgramId::value).toArray(UUID[]::new))
                .query(row -> {
                    HealthOverride override = read(row);
                    found.computeIfAbsent(new ProgramId(row.getObject("program_id", UUID.class)), id -> new HashMap<>())
                            .put(override.subject(), override);
                });
        return found;
    }

    /** Puts one in the place of what held before. */
    void put(ProgramId program, HealthOverride override) {
        end(program, override.subject(), override.setBy(), override.setAt());
        add(program, override);
        events.publishEvent(new HealthChanged(
                program,
                override.subject(),
                override.computed(),
                override.colour(),
                override.reason(),
                override.expiresOn(),
                override.setBy(),
                override.setAt()));
    }

    /** @return whether there was one */
    boolean takeBack(ProgramId program, String subject, String by, Instant at) {
        Optional<HealthOverride> ended = end(program, subject, by, at);
        ended.ifPresent(one ->
                events.publishEvent(new HealthChanged(program, subject, one.computed(), null, null, null, by, at)));
        return ended.isPresent();
    }

    private Optional<HealthOverride> end(ProgramId program, String subject, String by, Instant at) {
        return jdbc.sql("""
                update app.health_override set ended_at = ?, ended_by = ?
                where program_id = ? and subject = ? and ended_at is null returning *
                """)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(by)
                .param(program.value())
                .param(subject)
                .query((row, number) -> read(row))
                .optional();
    }

    private void add(ProgramId program, HealthOverride override) {
        jdbc.sql("""
                insert into app.health_override
                    (id, program_id, subject, colour, computed, reason, set_by, set_at, expires_on)
                values (:id, :program, :subject, :colour, :computed, :reason, :by, :at, :expires)
                """)
                .param("id", override.id())
                .param("program", program.value())
                .param("subject", override.subject())
                .param("colour", override.colour().name())
                .param("computed", override.computed().name())
                .param("reason", override.reason())
                .param("by", override.setBy())
                .param("at", override.setAt().atOffset(ZoneOffset.UTC))
                .param("expires", override.expiresOn())
                .update();
    }

    private static HealthOverride read(ResultSet row) throws SQLException {
        return new HealthOverride(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                Colour.valueOf(row.getString("colour")),
                Colour.valueOf(row.getString("computed")),
                row.getString("reason"),
                row.getString("set_by"),
                row.getTimestamp("set_at").toInstant(),
                row.getObject("expires_on", LocalDate.class));
    }
}
