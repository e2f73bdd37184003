package org.soclifecycle.plan;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.ProgramHeld;
import org.soclifecycle.program.ProgramResumed;
import org.soclifecycle.work.ItemState;
import org.soclifecycle.work.WorkAssigned;
import org.soclifecycle.work.WorkClosed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes when nobody worked: until somebody first took a work item, and while the programme was on hold. */
@Component
class Pauses {

    private final JdbcClient jdbc;
    private final Clock clock;

    Pauses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(WorkAssigned event) {
        if (event.item().assignee() == null && event.assignee() != null) {
            claimed(event.item().id(), event.item().program(), event.at());
        }
    }

    /** Who completes what nobody has taken takes it at that moment. */
    @EventListener
    void on(WorkClosed event) {
        if (event.item().assignee() == null && event.state() == ItemState.COMPLETED) {
            claimed(event.item().id(), event.item().program(), event.at());
        }
    }

    private void claimed(UUID item, ProgramId program, Instant at) {
        jdbc.sql("""
                insert into app.first_claim (work_item_id, program_id, claimed_at) values (?, ?, ?)
                on conflict (work_item_id) do nothing
                """).params(item, program.value(), at.atOffset(ZoneOffset.UTC)).update();
    }

    @EventListener
    void on(ProgramHeld event) {
        jdbc.sql("""
                insert into app.program_hold (program_id, began_at) values (?, ?) on conflict (program_id, began_at) do nothing
                """)
                .params(event.program().value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventListener
    void on(ProgramResumed event) {
        jdbc.sql("update app.program_hold set ended_at = ? where program_id = ? and ended_at is null")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        event.program().value())
                .update();
    }

    /** When each of the programme's work items was first taken, by item; those given to a person at once are left out. */
    Map<UUID, Instant> claims(ProgramId program) {
        Map<UUID, Instant> claims = new HashMap<>();
        jdbc.sql("select work_item_id, claimed_at from app.first_claim where program_id = ?")
                .param(program.value())
                .query(row -> {
                    claims.put(
                            row.getObject("work_item_id", UUID.class),
                            row.getTimestamp("claimed_at").toInstant());
                });
        return claims;
    }

    Holds holds(ProgramId program, Terms terms) {
        return new Holds(jdbc.sql("select * from app.program_hold where program_id = ? order by began_at")
                .param(program.value())
                .query((row, number) -> new Span(
                        terms.dayOf(row.getTimestamp("began_at").toInstant()),
                        terms.dayOf(Optional.ofNullable(row.getTimestamp("ended_at"))
                                .map(Timestamp::toInstant)
                                .orElse(clock.instant()))))
                .list());
    }
}
