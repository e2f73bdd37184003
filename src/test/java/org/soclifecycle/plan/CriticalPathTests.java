package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.NodeType;

/** Against every way through small random networks, walked one by one. */
class CriticalPathTests {

    private static final int NETWORKS = 2_000;

    @Test
    void anActivityDelaysTheTargetByWhatExceedsItsSlack() {
        Random random = new Random(1);
        for (int round = 0; round < NETWORKS; round++) {
            RandomNetwork network = new RandomNetwork(random);
            int target = random.nextInt(network.size());
            CriticalPath critical = network.to(target);
            int delayed = random.nextInt(network.size());
            int delay = random.nextInt(12);

            int expected = critical.slack(delayed).isEmpty()
                    ? critical.day()
                    : critical.day()
                            + Math.max(0, delay - critical.slack(delayed).getAsInt());

            assertThat(network.longestTo(target, delayed, delay))
                    .as("round %s", round)
                    .isEqualTo(expected);
        }
    }

    @Test
    void tailsAndEarliestFinishesAreTheLongestWays() {
        Random random = new Random(2);
        for (int round = 0; round < NETWORKS; round++) {
            RandomNetwork network = new RandomNetwork(random);
            int target = network.size() - 1;
            CriticalPath critical = network.to(target);
            assertThat(critical.day()).isEqualTo(network.longestTo(target, 0, 0));
            for (int place = 0; place < network.size(); place++) {
                assertThat(critical.tail(place).orElse(-1))
                        .as("round %s, place %s", round, place)
                        .isEqualTo(network.longestFrom(place, target));
            }
        }
    }

    @Test
    void theCriticalPathIsAnUnbrokenWayThatTakesTheWholeTime() {
        Random random = new Random(3);
        for (int round = 0; round < NETWORKS; round++) {
            RandomNetwork network = new RandomNetwork(random);
            CriticalPath critical = network.to(network.size() - 1);
            List<Integer> path = critical.path();
            assertThat(path.stream().mapToInt(network::duration).sum()).isEqualTo(critical.day());
            assertThat(path).allMatch(critical::isCritical).last().isEqualTo(network.size() - 1);
            for (int step = 1; step < path.size(); step++) {
                assertThat(network.network.at(path.get(step)).before()).contains(path.get(step - 1));
            }
        }
    }

    @Test
    void latestDatesNeverLieBeforeEarliestOnes() {
        Random random = new Random(4);
        for (int round = 0; round < NETWORKS; round++) {
            RandomNetwork network = new RandomNetwork(random);
            CriticalPath critical = network.to(network.size() - 1);
            for (int place = 0; place < network.size(); place++) {
                Span latest = critical.latest(place);
                if (critical.slack(place).isPresent()) {
                    assertThat(critical.slack(place).getAsInt()).isNotNegative();
                    assertThat(latest.start()).isGreaterThanOrEqualTo(network.starts[place]);
                }
                assertThat(latest.finish() - latest.start()).isEqualTo(network.duration(place));
            }
        }
    }

    /** Up to ten activities of zero to nine days; every one may follow any earlier one. */
    private static final class RandomNetwork {

        final Network network = new Network();
        final int[] starts;
        final int[] finishes;

        RandomNetwork(Random random) {
            int size = 2 + random.nextInt(9);
            starts = new int[size];
            finishes = new int[size];
            for (int place = 0; place < size; place++) {
                List<Integer> before = new ArrayList<>();
                for (int earlier = 0; earlier < place; earlier++) {
                    if (random.nextInt(3) == 0) {
                        before.add(earlier);
                        starts[place] = Math.max(starts[place], finishes[earlier]);
                    }
                }
                Estimate estimate = Estimate.fixed(random.nextInt(10));
                finishes[place] = starts[place] + estimate.likely();
                network.add(new Activity(
                        "a" + place,
                        "p",
                        "a" + place,
                        NodeType.USER_TASK,
                        estimate,
                        1,
                        before.stream().mapToInt(Integer::intValue).toArray()));
            }
        }

        int size() {
            return network.size();
        }

        int duration(int place) {
            return finishes[place] - starts[place];
        }

        CriticalPath to(int target) {
            return CriticalPath.to(target, network, starts, finishes);
        }

        /** The length of the longest way that ends with the target, one activity of it taking longer. */
        int longestTo(int target, int delayed, int delay) {
            int longest = 0;
            for (int before : network.at(target).before()) {
                longest = Math.max(longest, longestTo(before, delayed, delay));
            }
            return longest + duration(target) + (target == delayed ? delay : 0);
        }

        /** The length of the longest way behind a place up to the target; -1 when there is none. */
        int longestFrom(int place, int target) {
            if (place == target) {
                return 0;
            }
            int longest = -1;
            for (int next = place + 1; next <= target; next++) {
                int current = place;
                if (java.util.Arrays.stream(network.at(next).before()).anyMatch(before -> before == current)) {
                    int rest = longestFrom(next, target);
                    longest = rest < 0 ? longest : Math.max(longest, duration(next) + rest);
                }
            }
            return longest;
        }
    }
}
