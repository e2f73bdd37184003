package org.soclifecycle.plan;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.plan.BaselineRow.Change;
import org.soclifecycle.plan.BaselineRow.Occasion;
import org.soclifecycle.program.ProgramCreated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates that were promised for the milestones, numbered; a new set needs a reason and somebody who decided it. */
@Service
@Transactional(readOnly = true)
public class Baselines {

    private final JdbcClient jdbc;
    private final MilestoneRepository milestones;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Baselines(JdbcClient jdbc, MilestoneRepository milestones, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.milestones = milestones;
        this.events = events;
        this.clock = clock;
    }

    /** Why a baseline is set. */
    record Why(
            Occasion occasion,
            @Nullable String subject,
            String reason,
            @Nullable String approvedBy) {}

    /** The programme's baselines, oldest first, in two statements. */
    public List<BaselineRow> of(ProgramId program) {
        Map<UUID, List<Change>> dates = new LinkedHashMap<>();
        jdbc.sql("""
                select d.* from app.baseline_date d join app.baseline b on b.id = d.baseline_id
                where b.program_id = ? order by d.date_after, d.code
                """).param(program.value()).query(row -> {
            dates.computeIfAbsent(row.getObject("baseline_id", UUID.class), id -> new ArrayList<>())
                    .add(new Change(
                            row.getString("code"),
                            row.getObject("date_before", LocalDate.class),
                            row.getObject("date_after", LocalDate.class)));
        });
        return jdbc.sql("select * from app.baseline where program_id = ? order by number")
                .param(program.value())
                .query((row, number) -> new BaselineRow(
                        row.getInt("number"),
                        Occasion.valueOf(row.getString("occasion")),
                        row.getString("subject"),
                        new BaselineRow.Approval(
                                row.getString("reason"),
                                row.getString("approved_by"),
                                row.getTimestamp("set_at").toInstant()),
                        dates.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** Keeps the dates of the plan with which a programme starts. */
    @Transactional
    void first(ProgramCreated event) {
        List<Change> dates = new ArrayList<>();
        milestones.findByProgramIdOrderByPosition(event.program().id().value()).forEach(milestone -> {
            if (milestone.baselineDate() != null) {
                dates.add(new Change(milestone.code(), null, milestone.baselineDate()));
            }
        });
        Why why = new Why(Occasion.START, null, "The plan with which the programme started.", event.actor());
        store(event.program().id(), why, dates);
    }

    /** Sets the dates of milestones that are still to come; without a date that changes there is no new baseline. */
    @Transactional
    void set(ProgramId program, Why why, Map<String, LocalDate> dates) {
        List<Change> changes = new ArrayList<>();
        for (Milestone milestone : milestones.findByProgramIdOrderByPosition(program.value())) {
            LocalDate date = dates.get(milestone.code());
            if (!milestone.isReached() && date != null && !date.equals(milestone.baselineDate())) {
                changes.add(new Change(milestone.code(), milestone.baselineDate(), date));
                milestone.rebase(date);
            }
        }
        if (!changes.isEmpty()) {
            int number = store(program, why, changes);
            events.publishEvent(
                    new Rebaselined(program, number, why.subject(), why.reason(), why.approvedBy(), clock.instant()));
        }
    }

    private int store(ProgramId program, Why why, List<Change> dates) {
        return jdbc.sql("""
                with baseline as (
                    insert into app.baseline (id, program_id, number, occasion, subject, reason, approved_by, set_at)
                    select :id, :program, coalesce(max(number) + 1, 0), :occasion, :subject, :reason, :approvedBy, :at
                    from app.baseline where program_id = :program returning number),
                dates as (
                    insert into app.baseline_date (baseline_id, code, date_before, date_after)
                    select :id, * from unnest(cast(:codes as text[]), cast(cast(:before as text[]) as date[]),
                        cast(cast(:after as text[]) as date[])))
                select number from baseline
                """)
                .param("id", UUID.randomUUID())
                .param("program", program.value())
                .param("occasion", why.occasion().name())
                .param("subject", why.subject(), Types.VARCHAR)
                .param("reason", why.reason())
                .param("approvedBy", why.approvedBy(), Types.VARCHAR)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("codes", dates.stream().map(Change::milestone).toArray(String[]::new))
                .param(
                        "before",
                        dates.stream().map(Change::before).map(Baselines::text).toArray(String[]::new))
                .param(
                        "after",
                        dates.stream().map(Change::after).map(Baselines::text).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
