package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.NodeType;
import org.soclifecycle.plan.Expectation.Expected;

/** On generated histories: random networks whose work has got as far as some day. */
class ExpectationTests {

    private static final int HISTORIES = 2_000;

    @Test
    void aPunctualProgrammeIsExpectedWhenItWasPlanned() {
        Random random = new Random(11);
        for (int round = 0; round < HISTORIES; round++) {
            History history = new History(random, true);
            int planned = history.plannedFinish[history.milestone()];
            int today = random.nextInt(planned);
            assertThat(expected(history, today).on(today)).as("round %s", round).isEqualTo(planned);
        }
    }

    @Test
    void whatIsDoneCountsAsItWasWhatIsOpenIsFinishedWhenDueAndTheRestFollows() {
        Random random = new Random(12);
        for (int round = 0; round < HISTORIES; round++) {
            History history = new History(random, false);
            int today = random.nextInt(history.to[history.milestone()]);
            int later = today + random.nextInt(20);
            assertThat(expected(history, today).on(later))
                    .as("round %s", round)
                    .isEqualTo(replayed(history, today, later));
        }
    }

    @Test
    void aReachedMilestoneIsExpectedWhenItCame() {
        Random random = new Random(13);
        for (int round = 0; round < HISTORIES; round++) {
            History history = new History(random, false);
            int end = history.to[history.milestone()];
            assertThat(expected(history, end)).as("round %s", round).isEqualTo(new Expected(end, null, null));
        }
    }

    @Test
    void saysFromWhenOnOpenWorkDelaysTheMilestone() {
        Random random = new Random(14);
        for (int round = 0; round < HISTORIES; round++) {
            History history = new History(random, false);
            int today = random.nextInt(history.to[history.milestone()]);
            Expected expected = expected(history, today);
            if (expected.criticalDue() != null) {
                int due = expected.criticalDue();
                assertThat(replayed(history, today, due)).isEqualTo(expected.day());
                int much = due + 1 + expected.day();
                assertThat(replayed(history, today, much)).isGreaterThan(expected.day());
            }
        }
    }

    @Test
    void openReworkPutsWhatItLeadsBackToAheadAgain() {
        Network network = new Network();
        int work = add(network, "work", 10);
        int check = add(network, "check", 5, work);
        int decision = network.add(new Activity(
                "decision", "p", "decision", NodeType.EXCLUSIVE_GATEWAY, Estimate.NONE, 1, new int[] {check}));
        network.milestone("M", decision);
        Rework.Detour detour = new Rework.Detour(List.of("mend"), List.of(Estimate.fixed(3)), false);
        network.rework(new Rework("p/back", decision, detour, new int[] {check, decision}));
        List<Occurrence> history = List.of(
                occurrence("work", 0, 10, 10), occurrence("check", 10, 15, 14), occurrence("mend", 14, 17, null));

        Expected expected =
                Objects.requireNonNull(expected(network, history, 14).get("M"));

        assertThat(expected).isEqualTo(new Expected(22, 5, 17));
        assertThat(expected.on(20)).isEqualTo(25);
    }

    @Test
    void whatIsDoneBeforeItsWorkWasOpenedAgainIsAhead() {
        Network network = new Network();
        int submit = add(network, "submit", 3);
        int review = add(network, "review", 5, submit);
        network.milestone("M", review);
        List<Occurrence> history = List.of(
                occurrence("submit", 0, 3, 3), occurrence("review", 3, 8, 8), occurrence("submit", 8, 11, null));

        assertThat(expected(network, history, 9).get("M")).isEqualTo(new Expected(16, 5, 11));
    }

    /** Longest ways through the network when everything open on a day is still open, or done when due, on a later one. */
    private static int replayed(History history, int today, int later) {
        int[] finish = new int[history.network.size()];
        for (int place = 0; place < finish.length; place++) {
            int start = 0;
            for (int before : history.network.at(place).before()) {
                start = Math.max(start, finish[before]);
            }
            boolean begun = history.from[place] <= today && place != history.milestone();
            boolean done = begun && history.to[place] <= today;
            int due = history.from[place] + history.likely(place);
            finish[place] = done ? history.to[place] : begun ? Math.max(due, later) : start + history.likely(place);
        }
        return finish[history.milestone()];
    }

    private static Expected expected(History history, int today) {
        return Objects.requireNonNull(
                expected(history.network, history.until(today), today).get("M"));
    }

    private static java.util.Map<String, Expected> expected(Network network, List<Occurrence> history, int today) {
        return Expectation.of(network, Standing.of(network, history, today)).milestones();
    }

    private static int add(Network network, String name, int likely, int... before) {
        return network.add(new Activity(name, "p", name, NodeType.USER_TASK, Estimate.fixed(likely), 1, before));
    }

    private static Occurrence occurrence(
            String path, int from, int due, @org.jspecify.annotations.Nullable Integer to) {
        java.time.Instant opened = java.time.Instant.EPOCH.plus(from, java.time.temporal.ChronoUnit.DAYS);
        java.time.Instant closed =
                to == null ? null : java.time.Instant.EPOCH.plus(to, java.time.temporal.ChronoUnit.DAYS);
        return new Occurrence(
                UUID.randomUUID(),
                path,
                path,
                new Occurrence.When(opened, closed, closed != null),
                from,
                due,
                to,
                null,
                null,
                false);
    }
}
