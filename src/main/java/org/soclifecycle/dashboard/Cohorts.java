package org.soclifecycle.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.dashboard.Cohort.Bar;
import org.soclifecycle.dashboard.Cohort.Lane;
import org.soclifecycle.dashboard.Cohort.Mark;
import org.soclifecycle.dashboard.Cohort.State;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.PhaseRow;
import org.soclifecycle.program.ProgramQuery;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares programmes that follow the same process: from events, not from what somebody reported. */
@Service
@Transactional(readOnly = true)
public class Cohorts {

    /** As many lanes as a page can show. */
    public static final int MOST = 60;

    private static final int SHORTEST = 90;

    private final Programs programs;
    private final PortfolioReading reading;
    private final org.soclifecycle.program.Calendars calendars;
    private final Clock clock;

    Cohorts(Programs programs, PortfolioReading reading, org.soclifecycle.program.Calendars calendars, Clock clock) {
        this.programs = programs;
        this.reading = reading;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The programmes of a kind, the earliest started first; where there are more than {@value #MOST}, those started last.
     *
     * @param sector empty for all
     * @param text part of key, name or organisation; empty for all
     */
    public Cohort of(String kind, String sector, String text, Actor actor) {
        Comparator<ProgramRow> started =
                Comparator.comparing(ProgramRow::startDate).thenComparing(ProgramRow::key);
        ProgramQuery query = new ProgramQuery(text, EnumSet.complementOf(EnumSet.of(ProgramState.CANCELLED)));
        List<ProgramRow> all = programs.all(query, actor).stream()
                .filter(program -> program.kind().equals(kind))
                .filter(program -> sector.isEmpty() || sector.equals(program.sector()))
                .sorted(started)
                .toList();
        List<ProgramRow> chosen = all.subList(Math.max(0, all.size() - MOST), all.size());
        List<PortfolioRow> rows =
                new ArrayList<>(reading.rows(reading.stands(chosen)).values());
        Spreads spreads =
                Spreads.of(rows.stream().flatMap(row -> taken(row).stream()).toList());
        List<Lane> lanes = rows.stream().map(row -> lane(row, spreads)).toList();
        int days = lanes.stream()
                .flatMap(lane -> lane.bars().stream())
                .mapToInt(Bar::to)
                .max()
                .orElse(SHORTEST);
        return new Cohort(lanes, all.size(), List.copyOf(spreads.phases()), Math.max(days, SHORTEST));
    }

    private WorkingDays calendar(PortfolioRow row) {
        return calendars.paceOf(row.program().id()).days();
    }

    private List<Spreads.Taken> taken(PortfolioRow row) {
        WorkingDays days = calendar(row);
        return row.phases().stream()
                .filter(PhaseRow::isDone)
                .map(phase -> new Spreads.Taken(
                        phase.phase(),
                        phase.name(),
                        days.between(
                                days.dateOf(Objects.requireNonNull(phase.actualStart())),
                                days.dateOf(Objects.requireNonNull(phase.actualEnd())))))
                .toList();
    }

    private Lane lane(PortfolioRow row, Spreads spreads) {
        WorkingDays days = calendar(row);
        LocalDate start = row.program().startDate();
        LocalDate before = start;
        List<Bar> bars = new ArrayList<>();
        for (PhaseRow phase : row.phases()) {
            LocalDate from = phase.actualStart() == null ? before : days.dateOf(phase.actualStart());
            LocalDate to = end(phase, from, row.milestones(), days);
            int took = days.between(from, to);
            bars.add(new Bar(
                    phase.phase(),
                    phase.name(),
                    since(start, from),
                    since(start, to),
                    phase.isDone() ? State.DONE : phase.isRunning() ? State.RUNNING : State.AHEAD,
                    took,
                    phase.actualStart() == null ? null : spreads.unusual(phase.phase(), took)));
            before = to;
        }
        return new Lane(row.program(), bars, marks(row, start, days));
    }

    /** When a phase ended; else when its last milestone is forecast, or as long after its start as planned. */
    private LocalDate end(PhaseRow phase, LocalDate from, List<MilestoneRow> milestones, WorkingDays days) {
        Instant ended = phase.actualEnd();
        if (ended != null) {
            return days.dateOf(ended);
        }
        LocalDate forecast = milestones.stream()
                .filter(milestone -> Objects.equals(milestone.phase(), phase.phase()))
                .map(MilestoneRow::forecastDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> days.plus(from, days.between(phase.plannedStart(), phase.plannedEnd())));
        LocalDate today = days.dateOf(clock.instant());
        LocalDate earliest = phase.isRunning() && today.isAfter(from) ? today : from;
        return forecast.isBefore(earliest) ? earliest : forecast;
    }

    private static List<Mark> marks(PortfolioRow row, LocalDate start, WorkingDays days) {
        List<Mark> marks = new ArrayList<>();
        for (MilestoneRow milestone : row.milestones()) {
            @Nullable Instant actual = milestone.actualAt();
            @Nullable LocalDate date = actual == null ? milestone.forecastDate() : days.dateOf(actual);
            boolean declares = milestone.name().endsWith("IOC declared")
                    || milestone.name().endsWith("FOC declared");
            if (declares && date != null) {
                marks.add(new Mark(milestone.code(), milestone.name(), since(start, date), milestone.isReached()));
            }
        }
        return marks;
    }

    private static int since(LocalDate start, LocalDate date) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(start, date)));
    }
}
