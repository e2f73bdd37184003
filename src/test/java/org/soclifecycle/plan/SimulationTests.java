package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.NodeType;

/** Against cases whose answer has a closed form; 40,000 runs leave about one per cent of noise. */
class SimulationTests {

    private static final int RUNS = 40_000;
    private static final Estimate FIVE_TEN_TWENTY = new Estimate(5, 10, 20);

    private final Network network = new Network();

    @Test
    void oneActivityHasTheQuantilesOfItsDistribution() {
        int only = add(FIVE_TEN_TWENTY, 1);
        Outcome outcome = run(only, Progress.none(network));
        assertThat(outcome.mean()).isCloseTo(35 / 3.0, within(0.05));
        assertThat(outcome.quantile(1 / 3.0)).isCloseTo(10, within(0.1));
        assertThat(outcome.quantile(0.5)).isCloseTo(20 - Math.sqrt(0.5 * 15 * 10), within(0.1));
        assertThat(outcome.quantile(0.8)).isCloseTo(20 - Math.sqrt(0.2 * 15 * 10), within(0.1));
        assertThat(outcome.chanceBy(10)).isCloseTo(1 / 3.0, within(0.01));
        assertThat(outcome.chanceBy(20)).isEqualTo(1);
        assertThat(outcome.chanceBy(4)).isZero();
    }

    @Test
    void aChainTakesTheSumAndItsVariances() {
        int last = -1;
        for (int i = 0; i < 30; i++) {
            last = last < 0 ? add(FIVE_TEN_TWENTY, 1) : add(FIVE_TEN_TWENTY, 1, last);
        }
        Outcome outcome = run(last, Progress.none(network));
        double deviation = Math.sqrt(30 * (25 + 100 + 400 - 50 - 100 - 200) / 18.0);
        assertThat(outcome.mean()).isCloseTo(350, within(0.3));
        assertThat(outcome.quantile(0.8)).isCloseTo(350 + 0.8416 * deviation, within(0.7));
        assertThat(outcome.quantile(0.95)).isCloseTo(350 + 1.6449 * deviation, within(1.2));
    }

    @Test
    void aJoinTakesTheLongerOfTwo() {
        int one = add(FIVE_TEN_TWENTY, 1);
        int other = add(FIVE_TEN_TWENTY, 1);
        int join = add(Estimate.NONE, 1, one, other);
        assertThat(run(join, Progress.none(network)).quantile(0.5))
                .isCloseTo(Triangular.quantile(FIVE_TEN_TWENTY, Math.sqrt(0.5)), within(0.1));
    }

    @Test
    void manySideBySideTakeTheLongestOfThem() {
        int eight = add(FIVE_TEN_TWENTY, 8);
        assertThat(run(eight, Progress.none(network)).quantile(0.5))
                .isCloseTo(Triangular.quantile(FIVE_TEN_TWENTY, Math.pow(0.5, 1 / 8.0)), within(0.1));
    }

    @Test
    void aWayBackIsTakenByItsOddsAtMostTwice() {
        int work = add(Estimate.fixed(10), 1);
        int decision = add(Estimate.NONE, 1, work);
        network.rework(new Rework(
                "p/back", decision, new Rework.Detour(List.of("detour"), List.of(Estimate.fixed(4)), false), new int[] {
                    work, decision
                }));
        Odds half = new Odds(Map.of("p/back", new Odds.Observed(80, 49)));
        Outcome outcome = new Simulation(network, Progress.none(network), half)
                .run(List.of(new int[] {decision}), RUNS, 1)
                .get(0);
        assertThat(outcome.chanceBy(10)).isCloseTo(0.5, within(0.01));
        assertThat(outcome.chanceBy(24)).isCloseTo(0.75, within(0.01));
        assertThat(outcome.chanceBy(38)).isEqualTo(1);
        assertThat(outcome.mean()).isCloseTo(10 + 14 * (0.5 + 0.25), within(0.2));
    }

    @Test
    void aGateOnHoldWaits() {
        int decision = add(Estimate.NONE, 1);
        network.rework(
                new Rework("gate/hold", decision, new Rework.Detour(List.of(), List.of(), true), new int[] {decision}));
        Outcome outcome = run(decision, Progress.none(network));
        assertThat(outcome.chanceBy(0)).isCloseTo(0.98, within(0.005));
        assertThat(outcome.mean()).isCloseTo(47 * (0.02 + 0.0004), within(0.2));
    }

    @Test
    void whatIsDoneStaysAndWhatIsOpenOnlyHasItsRest() {
        int first = add(FIVE_TEN_TWENTY, 1);
        int second = add(FIVE_TEN_TWENTY, 1, first);
        Progress progress = Progress.on(40, network);
        progress.done(first, 0, 25);
        progress.open(second, 25, 35, 1);
        Outcome outcome = run(second, progress);
        double over = Triangular.probability(FIVE_TEN_TWENTY, 15);
        assertThat(outcome.chanceBy(39)).isZero();
        assertThat(outcome.quantile(0.5))
                .isCloseTo(25 + Triangular.quantile(FIVE_TEN_TWENTY, over + 0.5 * (1 - over)), within(0.1));
    }

    @Test
    void whatHasOutlastedItsLongestDurationEndsSoon() {
        int only = add(FIVE_TEN_TWENTY, 1);
        Progress progress = Progress.on(50, network);
        progress.open(only, 0, 10, 1);
        Outcome outcome = run(only, progress);
        assertThat(outcome.quantile(0.01)).isGreaterThanOrEqualTo(50);
        assertThat(outcome.quantile(1)).isLessThanOrEqualTo(55);
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        int only = add(FIVE_TEN_TWENTY, 1);
        Simulation simulation = new Simulation(network, Progress.none(network), Odds.ASSUMED);
        List<Double> once = quantiles(simulation, only, 7);
        assertThat(quantiles(simulation, only, 7)).isEqualTo(once);
        assertThat(quantiles(simulation, only, 8)).isNotEqualTo(once);
    }

    @Test
    void oddsGrowOutOfWhatWasObserved() {
        Rework way = new Rework("p/back", 0, Rework.Detour.NONE, new int[] {0});
        assertThat(Odds.ASSUMED.of(way)).isEqualTo(0.05);
        assertThat(new Odds(Map.of("p/back", new Odds.Observed(20, 20))).of(way))
                .isEqualTo(0.525);
        assertThatIllegalArgumentException().isThrownBy(() -> new Odds.Observed(2, 3));
    }

    @Test
    void quantilesAndProbabilitiesBelongTogether() {
        for (Estimate estimate : List.of(FIVE_TEN_TWENTY, new Estimate(5, 5, 20), new Estimate(5, 20, 20))) {
            IntStream.rangeClosed(1, 99)
                    .mapToDouble(percent -> percent / 100.0)
                    .forEach(share -> assertThat(Triangular.probability(estimate, Triangular.quantile(estimate, share)))
                            .isCloseTo(share, within(1e-9)));
        }
    }

    private static List<Double> quantiles(Simulation simulation, int place, long seed) {
        Outcome outcome = simulation.run(List.of(new int[] {place}), 500, seed).get(0);
        return List.of(outcome.quantile(0.5), outcome.quantile(0.8), outcome.quantile(0.95));
    }

    private Outcome run(int place, Progress progress) {
        return new Simulation(network, progress, Odds.ASSUMED)
                .run(List.of(new int[] {place}), RUNS, 1)
                .get(0);
    }

    private int add(Estimate estimate, int times, int... before) {
        String name = "a" + network.size();
        return network.add(new Activity(name, "p", name, NodeType.USER_TASK, estimate, times, before));
    }
}
