package org.soclifecycle.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads from what was opened and closed where the activities of a network stand. What was done counts as done until
 * something that leads to it is opened again; what was never opened counts as passed once something behind it is active.
 */
final class Standing {

    private static final long NEVER = Long.MIN_VALUE;

    private final Network network;
    private final Progress progress;
    private final int[] open;
    private final int[] from;
    private final int[] due;
    private final int[] to;
    private final long[] opened;
    private final long[] closed;
    private final boolean[] active;
    private final Set<Integer> again = new HashSet<>();

    private Standing(Network network, int today) {
        int size = network.size();
        this.network = network;
        this.progress = Progress.on(today, network);
        this.open = new int[size];
        this.from = new int[size];
        this.due = new int[size];
        this.to = new int[size];
        this.opened = filled(size);
        this.closed = filled(size);
        this.active = new boolean[size];
    }

    static Progress of(Network network, List<Occurrence> occurrences, int today) {
        Standing standing = new Standing(network, today);
        occurrences.forEach(standing::note);
        standing.detours(occurrences);
        standing.activity();
        standing.fill();
        return standing.progress;
    }

    private static long[] filled(int size) {
        long[] instants = new long[size];
        Arrays.fill(instants, NEVER);
        return instants;
    }

    private void note(Occurrence one) {
        Integer place = network.openings().get(one.path());
        if (place == null) {
            return;
        }
        if (one.isOpen()) {
            from[place] = open[place] == 0 ? one.from() : Math.min(from[place], one.from());
            due[place] = open[place] == 0 ? one.due() : Math.max(due[place], one.due());
            open[place]++;
        } else if (open[place] == 0) {
            from[place] = one.from();
            to[place] = one.to() == null ? one.from() : one.to();
        }
        opened[place] = Math.max(opened[place], micros(one.when().opened()));
        if (one.when().closed() != null && one.when().completed()) {
            closed[place] = Math.max(closed[place], micros(one.when().closed()));
        }
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** Work off the main line is open: what it leads back to is ahead again, and does not begin before it is done. */
    private void detours(List<Occurrence> occurrences) {
        for (Rework rework : network.reworks()) {
            occurrences.stream()
                    .filter(one -> one.isOpen() && rework.detour().via().contains(one.path()))
                    .mapToInt(Occurrence::due)
                    .max()
                    .ifPresent(day -> {
                        progress.notBefore(rework.again()[0], day);
                        Arrays.stream(rework.again()).forEach(again::add);
                    });
        }
    }

    private void activity() {
        long[] newest = filled(network.size());
        long[] newestOpen = filled(network.size());
        for (int place = 0; place < network.size(); place++) {
            for (int before : network.at(place).before()) {
                newest[place] = Math.max(newest[place], Math.max(newest[before], opened[before]));
                newestOpen[place] = Math.max(newestOpen[place], newestOpen[before]);
                newestOpen[place] = Math.max(newestOpen[place], open[before] > 0 ? opened[before] : NEVER);
            }
            boolean stands = closed[place] != NEVER
                    && newest[place] <= closed[place]
                    && newestOpen[place] < closed[place]
                    && !again.contains(place);
            active[place] = open[place] > 0 || stands;
        }
    }

    private void fill() {
        boolean[] passed = passed();
        for (int place = 0; place < network.size(); place++) {
            if (open[place] > 0) {
                progress.open(place, from[place], due[place], open[place]);
            } else if (active[place]) {
                progress.done(place, from[place], to[place]);
            } else if (passed[place]
                    || !network.at(place).takesTime() && !again.contains(place) && allDoneBefore(place)) {
                int day = lastDayBefore(place);
                progress.done(place, day, day);
            }
        }
    }

    /** What lies before something active. */
    private boolean[] passed() {
        boolean[] passed = new boolean[network.size()];
        for (int place = network.size() - 1; place >= 0; place--) {
            for (int before : network.at(place).before()) {
                passed[before] |= (active[place] || passed[place]) && !again.contains(before);
            }
        }
        return passed;
    }

    private boolean allDoneBefore(int place) {
        return Arrays.stream(network.at(place).before()).allMatch(progress::isDone);
    }

    private int lastDayBefore(int place) {
        return Arrays.stream(network.at(place).before())
                .filter(progress::isDone)
                .map(progress::finish)
                .max()
                .orElse(0);
    }
}
