package org.soclifecycle.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains why the milestones of a programme moved, from what was opened and closed on it. */
@Service
@Transactional(readOnly = true)
public class Variances {

    private final Schedules schedules;
    private final WorkLog log;
    private final Pauses pauses;
    private final Promises promises;
    private final Clock clock;

    Variances(Schedules schedules, WorkLog log, Pauses pauses, Promises promises, Clock clock) {
        this.schedules = schedules;
        this.log = log;
        this.pauses = pauses;
        this.promises = promises;
        this.clock = clock;
    }

    /** A sheet for each milestone that has a baseline and a place in the models, in the order of the plan. */
    public List<VarianceSheet> of(ProgramRow program) {
        Terms terms = schedules.termsOf(program);
        Schedule schedule = schedules.of(program);
        List<Occurrence> occurrences = log.of(program, terms, pauses.claims(program.id()));
        Sheets sheets = new Sheets(terms, schedule, occurrences, pauses.holds(program.id(), terms));
        return promises.of(program).stream()
                .flatMap(promise -> sheets.of(promise).stream())
                .toList();
    }

    private final class Sheets {

        private final Terms terms;
        private final Schedule schedule;
        private final List<Occurrence> occurrences;
        private final Holds holds;
        private final Driving driving;
        private final Expectation expectation;
        private final int today;
        private final Set<String> detours;

        Sheets(Terms terms, Schedule schedule, List<Occurrence> occurrences, Holds holds) {
            this.terms = terms;
            this.schedule = schedule;
            this.occurrences = occurrences;
            this.holds = holds;
            this.today = terms.dayOf(clock.instant());
            this.detours = schedule.network().reworks().stream()
                    .flatMap(rework -> rework.detour().via().stream())
                    .collect(Collectors.toSet());
            this.driving = new Driving(schedule.network(), occurrences);
            this.expectation = Expectation.of(schedule.network(), Standing.of(schedule.network(), occurrences, today));
        }

        Optional<VarianceSheet> of(Promises.Promise promise) {
            MilestoneRow milestone = promise.milestone();
            PlannedDate planned = schedule.milestones().get(milestone.code());
            LocalDate date = milestone.actualAt() == null
                    ? milestone.forecastDate()
                    : terms.calendar().dateOf(milestone.actualAt());
            if (planned == null || date == null || promise.dates().isEmpty()) {
                return Optional.empty();
            }
            int day = terms.dayOf(date);
            List<VarianceRow> rows = new ArrayList<>(Variance.of(
                    chain(milestone),
                    new Variance.End(planned.workingDay(), day, milestone.isReached(), today),
                    path -> detours.contains(path)
                            ? null
                            : schedule.element(path).orElse(null),
                    holds));
            rows.addAll(promise.rows(planned.workingDay(), terms));
            LocalDate baseline = promise.latest();
            return Optional.of(new VarianceSheet(milestone, baseline, date, day - terms.dayOf(baseline), rows));
        }

        private List<Occurrence> chain(MilestoneRow milestone) {
            CriticalPath way = expectation.to(milestone.code());
            if (way == null) {
                return List.of();
            }
            Instant reached = milestone.actualAt();
            Optional<Occurrence> last = reached == null
                    ? latestOpen(way).or(() -> driving.lastDone(way.target(), clock.instant()))
                    : driving.lastDone(way.target(), reached);
            return last.map(driving::chainTo).orElse(List.of());
        }

        /** Of the open work that leads to the milestone, that which lets it come last. */
        private Optional<Occurrence> latestOpen(CriticalPath way) {
            return occurrences.stream()
                    .filter(one -> one.isOpen() && tail(one, way).isPresent())
                    .max(Comparator.comparingInt(
                            one -> Math.max(one.due(), today) + tail(one, way).getAsInt()));
        }

        private OptionalInt tail(Occurrence one, CriticalPath way) {
            @Nullable Integer place = schedule.network().openings().get(one.path());
            return place == null ? OptionalInt.empty() : way.tail(Objects.requireNonNull(place));
        }
    }
}
