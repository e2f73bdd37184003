package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * What decides when a place of the network is reached: latest start and finish, float and critical path of everything
 * that leads to it, by a backward pass (critical path method; Kelley and Walker, 1959).
 */
final class CriticalPath {

    /** Of what does not lead to the place. */
    static final int APART = Integer.MIN_VALUE;

    private final Network network;
    private final int[] starts;
    private final int[] finishes;
    private final int target;
    private final int[] tails;

    private CriticalPath(Network network, int[] starts, int[] finishes, int target, int[] tails) {
        this.network = network;
        this.starts = starts;
        this.finishes = finishes;
        this.target = target;
        this.tails = tails;
    }

    /**
     * @param starts earliest start of each place
     * @param finishes earliest finish of each place, at least its start
     */
    static CriticalPath to(int target, Network network, int[] starts, int[] finishes) {
        int[] tails = new int[network.size()];
        Arrays.fill(tails, APART);
        tails[target] = 0;
        for (int place = target; place >= 0; place--) {
            if (tails[place] != APART) {
                int own = finishes[place] - starts[place];
                for (int before : network.at(place).before()) {
                    tails[before] = Math.max(tails[before], tails[place] + own);
                }
            }
        }
        return new CriticalPath(network, starts, finishes, target, tails);
    }

    /** The working day on which the place is reached at the earliest. */
    int day() {
        return finishes[target];
    }

    /** The place itself. */
    int target() {
        return target;
    }

    /** The working days that must follow the finish of an activity until the place is reached; empty if it does not lead there. */
    OptionalInt tail(int place) {
        return tails[place] == APART ? OptionalInt.empty() : OptionalInt.of(tails[place]);
    }

    /** The working days by which an activity may finish later without delaying the place; empty if it cannot delay it. */
    OptionalInt slack(int place) {
        return tails[place] == APART ? OptionalInt.empty() : OptionalInt.of(day() - tails[place] - finishes[place]);
    }

    /** Latest start and finish that do not delay the place. */
    Span latest(int place) {
        int finish = day() - tail(place).orElse(day() - finishes[place]);
        return new Span(finish - (finishes[place] - starts[place]), finish);
    }

    boolean isCritical(int place) {
        return slack(place).orElse(1) == 0;
    }

    /**
     * One longest way to the place, in its order; of several equally long ones that with the earliest activities. It begins
     * where something else than work decides, for example an open task that nobody has finished when it was due.
     */
    List<Integer> path() {
        List<Integer> path = new ArrayList<>();
        OptionalInt place = OptionalInt.of(target);
        while (place.isPresent()) {
            int current = place.getAsInt();
            path.add(current);
            place = Arrays.stream(network.at(current).before())
                    .filter(before -> finishes[before] == starts[current] && isCritical(before))
                    .min();
        }
        Collections.reverse(path);
        return path;
    }
}
