package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Plays the rest of a programme through many times (Monte Carlo): durations are drawn from their three estimates, ways
 * back are taken by their odds, at most twice in a row (a third failed attempt at a gate can only end in hold or kill),
 * gates on hold wait. On a way back everything up to the decision is done again, without further ways back inside.
 */
final class Simulation {

    private static final Way[] NONE = {};

    private final Network network;
    private final Progress progress;
    private final Lots lots;
    private final int[][] before;
    private final Way[][] ways;

    Simulation(Network network, Progress progress, Odds odds) {
        this.network = network;
        this.progress = progress;
        this.lots = new Lots(network, progress);
        this.before = network.activities().stream().map(Activity::before).toArray(int[][]::new);
        this.ways = new Way[network.size()][];
        Arrays.fill(ways, NONE);
        for (Rework rework : network.reworks()) {
            Way[] known = ways[rework.from()];
            ways[rework.from()] = Arrays.copyOf(known, known.length + 1);
            ways[rework.from()][known.length] = new Way(rework, odds.of(rework));
        }
    }

    private record Way(Rework rework, double odds) {}

    /**
     * Plays the rest of the programme through.
     *
     * @param targets places whose days are wanted; of those in one array the earliest counts
     * @param runs at least 1
     * @param seed the same seed gives the same answer
     */
    List<Outcome> run(List<int[]> targets, int runs, long seed) {
        int[] relevant = leadingTo(targets);
        double[][] days = new double[targets.size()][runs];
        Run run = new Run(new Draw(seed));
        for (int number = 0; number < runs; number++) {
            run.play(relevant);
            for (int target = 0; target < days.length; target++) {
                days[target][number] = run.earliest(targets.get(target));
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (double[] reached : days) {
            outcomes.add(new Outcome(reached));
        }
        return outcomes;
    }

    /** The places that lead to a target; what only leads to something done no longer matters. */
    private int[] leadingTo(List<int[]> targets) {
        BitSet relevant = new BitSet();
        targets.forEach(places -> Arrays.stream(places).forEach(relevant::set));
        for (int place = relevant.length() - 1; place >= 0; place--) {
            if (relevant.get(place) && !progress.isDone(place)) {
                Arrays.stream(before[place]).forEach(relevant::set);
            }
        }
        return relevant.stream().toArray();
    }

    private final class Run {

        private static final int MOST_ROUNDS = 2;

        private final Draw draw;
        private final double[] finishes = new double[network.size()];
        private final double[] again = new double[network.size()];
        private final int[] round = new int[network.size()];
        private int rounds;

        Run(Draw draw) {
            this.draw = draw;
        }

        double earliest(int[] places) {
            double earliest = Double.MAX_VALUE;
            for (int place : places) {
                earliest = Math.min(earliest, finishes[place]);
            }
            return earliest;
        }

        void play(int[] places) {
            for (int place : places) {
                finishes[place] = progress.isDone(place) ? progress.finish(place) : finish(place);
            }
        }

        private double finish(int place) {
            double finish = progress.isOpen(place)
                    ? lots.finish(place, draw)
                    : Math.max(progress.today(), begin(place) + lots.duration(place, draw));
            for (Way way : ways[place]) {
                finish += detours(way);
            }
            return finish;
        }

        /** What can begin has begun, unless it is a task: then it can only begin today. */
        private double begin(int place) {
            double begin = network.at(place).isTask() ? progress.today() : progress.notBefore(place);
            for (int earlier : before[place]) {
                begin = Math.max(begin, finishes[earlier]);
            }
            return Math.max(begin, progress.notBefore(place));
        }

        private double detours(Way way) {
            double extra = 0;
            for (int number = 0; number < MOST_ROUNDS && draw.next() < way.odds(); number++) {
                extra += way.rework().detour().hold() ? draw.of(Rework.ON_HOLD) : 0;
                extra += repeated(way.rework().again());
                for (Estimate estimate : way.rework().detour().estimates()) {
                    extra += draw.of(estimate);
                }
            }
            return extra;
        }

        /** How long the longest way through the places takes that are done once more. */
        private double repeated(int[] places) {
            rounds++;
            double finish = 0;
            for (int place : places) {
                double begin = 0;
                for (int earlier : before[place]) {
                    begin = round[earlier] == rounds ? Math.max(begin, again[earlier]) : begin;
                }
                finish = begin + lots.duration(place, draw);
                again[place] = finish;
                round[place] = rounds;
            }
            return finish;
        }
    }
}
