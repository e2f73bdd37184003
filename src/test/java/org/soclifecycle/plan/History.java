package org.soclifecycle.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.NodeType;

/** A small random network with one milestone at its end, and how its work might have gone until some day. */
final class History {

    final Network network = new Network();
    final int[] plannedFinish;
    final int[] from;
    final int[] to;
    private final Random random;

    /** @param punctual whether everything takes exactly its typical time */
    History(Random random, boolean punctual) {
        this.random = random;
        int size = 3 + random.nextInt(8);
        plannedFinish = new int[size + 1];
        from = new int[size + 1];
        to = new int[size + 1];
        for (int place = 0; place < size; place++) {
            Estimate estimate = new Estimate(1, 1 + random.nextInt(6), 20);
            add(place, NodeType.USER_TASK, estimate, before(place));
            int taken = punctual ? estimate.likely() : 1 + random.nextInt(12);
            to[place] = from[place] + taken;
        }
        add(size, NodeType.END_EVENT, Estimate.NONE, unfollowed(size));
        to[size] = from[size];
        network.milestone("M", size);
    }

    private int[] before(int place) {
        List<Integer> before = new ArrayList<>();
        for (int earlier = 0; earlier < place; earlier++) {
            if (random.nextInt(3) == 0) {
                before.add(earlier);
            }
        }
        return before.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] unfollowed(int size) {
        List<Integer> ends = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            int current = place;
            if (network.activities().stream()
                    .noneMatch(other -> java.util.Arrays.stream(other.before()).anyMatch(one -> one == current))) {
                ends.add(place);
            }
        }
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(int place, NodeType type, Estimate estimate, int[] before) {
        String name = "a" + place;
        network.add(new Activity(name, "p", name, type, estimate, 1, before));
        for (int earlier : before) {
            from[place] = Math.max(from[place], to[earlier]);
            plannedFinish[place] = Math.max(plannedFinish[place], plannedFinish[earlier]);
        }
        plannedFinish[place] += estimate.likely();
    }

    int milestone() {
        return network.size() - 1;
    }

    int likely(int place) {
        return network.at(place).estimate().likely();
    }

    boolean isOpenOn(int today, int place) {
        return from[place] <= today && to[place] > today;
    }

    /** What had been opened by the end of a day, in the order in which it opened. */
    List<Occurrence> until(int today) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (int place = 0; place < milestone(); place++) {
            if (from[place] <= today) {
                occurrences.add(occurrence(place, to[place] > today));
            }
        }
        occurrences.sort(Comparator.comparingInt(Occurrence::from));
        return occurrences;
    }

    private Occurrence occurrence(int place, boolean open) {
        return new Occurrence(
                id(place),
                "a" + place,
                "Task " + place,
                new Occurrence.When(at(from[place], place), open ? null : at(to[place], place), !open),
                from[place],
                from[place] + likely(place),
                open ? null : Integer.valueOf(to[place]),
                null,
                opener(place),
                false);
    }

    /** Instants of one day follow the order of the network, so that nothing opens before what leads to it is closed. */
    private static Instant at(int day, int place) {
        return Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusSeconds(60L * place);
    }

    private @Nullable UUID opener(int place) {
        for (int before : network.at(place).before()) {
            if (to[before] == from[place]) {
                return id(before);
            }
        }
        return null;
    }

    private static UUID id(int place) {
        return new UUID(0, place + 1L);
    }
}
