package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.soclifecycle.plan.Variance.End;

class VarianceTests {

    private static final int HISTORIES = 3_000;

    @Test
    void theRowsOfAReachedMilestoneAddUpToItsVariance() {
        Random random = new Random(21);
        for (int round = 0; round < HISTORIES; round++) {
            History history = new History(random, random.nextInt(10) == 0);
            int planned = history.plannedFinish[history.milestone()];
            int reached = history.to[history.milestone()];
            List<Occurrence> occurrences = history.until(reached);
            Driving driving = new Driving(history.network, occurrences);
            Occurrence last = driving.lastDone(history.milestone(), Instant.MAX).orElseThrow();

            List<VarianceRow> rows = Variance.of(
                    driving.chainTo(last), new End(planned, reached, true, reached), planned(history), holds(random));

            assertThat(sum(rows)).as("round %s", round).isEqualTo(reached - planned);
        }
    }

    @Test
    void theRowsOfAnExpectedMilestoneAddUpToItsVariance() {
        Random random = new Random(22);
        for (int round = 0; round < HISTORIES; round++) {
            History history = new History(random, false);
            int planned = history.plannedFinish[history.milestone()];
            int today = random.nextInt(history.to[history.milestone()]);
            List<Occurrence> occurrences = history.until(today);
            Expectation expectation = Expectation.of(history.network, Standing.of(history.network, occurrences, today));
            int expected =
                    Objects.requireNonNull(expectation.milestones().get("M")).on(today);
            Occurrence open =
                    occurrences.stream().filter(Occurrence::isOpen).findFirst().orElseThrow();

            List<VarianceRow> rows = Variance.of(
                    new Driving(history.network, occurrences).chainTo(open),
                    new End(planned, expected, false, today),
                    planned(history),
                    holds(random));

            assertThat(sum(rows)).as("round %s", round).isEqualTo(expected - planned);
        }
    }

    @Test
    void aPunctualHistoryNeedsNoRows() {
        Random random = new Random(23);
        for (int round = 0; round < HISTORIES; round++) {
            History history = new History(random, true);
            int reached = history.to[history.milestone()];
            Driving driving = new Driving(history.network, history.until(reached));
            Occurrence last = driving.lastDone(history.milestone(), Instant.MAX).orElseThrow();
            assertThat(Variance.of(
                            driving.chainTo(last),
                            new End(reached, reached, true, reached),
                            planned(history),
                            Holds.NONE))
                    .as("round %s", round)
                    .isEmpty();
        }
    }

    @Test
    void namesWhatEachDayWasSpentOn() {
        Map<String, Span> plan = Map.of("work", new Span(0, 5), "vote", new Span(5, 8), "sign", new Span(10, 12));
        Occurrence work = occurrence("work", 0, 12, 4, false);
        Occurrence vote = occurrence("vote", 12, 17, null, true);
        Occurrence again = occurrence("work", 17, 20, null, false);
        Occurrence sign = occurrence("sign", 26, 27, null, false);

        List<VarianceRow> rows = Variance.of(
                List.of(work, vote, again, sign),
                new End(12, 28, true, 28),
                plan::get,
                new Holds(List.of(new Span(6, 8), new Span(21, 23))));

        assertThat(rows)
                .extracting(VarianceRow::cause, VarianceRow::days, VarianceRow::about, VarianceRow::round)
                .containsExactly(
                        tuple(Cause.ON_HOLD, 2, "work", 1),
                        tuple(Cause.WAITING_UNASSIGNED, 4, "work", 1),
                        tuple(Cause.WORK_LONGER, 1, "work", 1),
                        tuple(Cause.WAITING_FOR_APPROVAL, 2, "vote", 1),
                        tuple(Cause.REWORK, 3, "work", 2),
                        tuple(Cause.ON_HOLD, 2, "sign", 1),
                        tuple(Cause.WAITING, 2, "sign", 1),
                        tuple(Cause.WORK_SHORTER, -1, "sign", 1),
                        tuple(Cause.WAITING, 1, "", 1));
        assertThat(sum(rows)).isEqualTo(28 - 12);
    }

    @Test
    void slackThatWasUsedAndStepsStillAheadCountAsWell() {
        Map<String, Span> plan = Map.of("work", new Span(0, 5), "sign", new Span(9, 12));
        List<VarianceRow> rows = Variance.of(
                List.of(occurrence("work", 0, 7, null, false), occurrence("sign", 7, null, null, false)),
                new End(15, 16, false, 8),
                plan::get,
                Holds.NONE);
        assertThat(rows)
                .extracting(VarianceRow::cause, VarianceRow::days)
                .containsExactly(
                        tuple(Cause.WORK_LONGER, 2),
                        tuple(Cause.NOT_NEEDED, -4),
                        tuple(Cause.WORK_LONGER, 2),
                        tuple(Cause.AHEAD, 1));
    }

    private static int sum(List<VarianceRow> rows) {
        return rows.stream().mapToInt(VarianceRow::days).sum();
    }

    private static Variance.Planned planned(History history) {
        return path -> {
            int place = Objects.requireNonNull(history.network.openings().get(path));
            int finish = history.plannedFinish[place];
            return new Span(finish - history.likely(place), finish);
        };
    }

    private static Holds holds(Random random) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int number = random.nextInt(4); number > 0; number--) {
            from += random.nextInt(15);
            int to = from + random.nextInt(6);
            spans.add(new Span(from, to));
            from = to;
        }
        return new Holds(spans);
    }

    /** Due five days after it opened. */
    private static Occurrence occurrence(
            String path, int from, @Nullable Integer to, @Nullable Integer claimed, boolean approval) {
        Instant opened = Instant.EPOCH.plus(from, ChronoUnit.DAYS);
        Instant closed = to == null ? null : Instant.EPOCH.plus(to, ChronoUnit.DAYS);
        return new Occurrence(
                UUID.randomUUID(),
                path,
                path,
                new Occurrence.When(opened, closed, closed != null),
                from,
                from + 5,
                to,
                claimed,
                null,
                approval);
    }
}
