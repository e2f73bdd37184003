package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * When the milestones that are ahead will be reached if what is open is finished when it is due and everything behind it
 * takes its typical time. Every day that something stays open beyond its due date moves what depends on it by a day.
 */
final class Expectation {

    private final Network network;
    private final Progress progress;
    private final int[] starts;
    private final int[] finishes;

    private final Supposed supposed;

    private Expectation(Network network, Progress progress, Supposed supposed) {
        this.network = network;
        this.progress = progress;
        this.supposed = supposed;
        this.starts = new int[network.size()];
        this.finishes = new int[network.size()];
    }

    static Expectation of(Network network, Progress progress) {
        return of(network, progress, Supposed.NOTHING);
    }

    /** The same, if some of the work took another time. */
    static Expectation of(Network network, Progress progress, Supposed supposed) {
        Expectation expectation = new Expectation(network, progress, supposed);
        for (int place = 0; place < network.size(); place++) {
            expectation.place(place);
        }
        return expectation;
    }

    private void place(int place) {
        int likely = supposed.duration(place, network.at(place).estimate().likely());
        if (progress.isDone(place)) {
            starts[place] = progress.start(place);
            finishes[place] = progress.finish(place);
        } else if (progress.isOpen(place)) {
            finishes[place] = Math.max(supposed.due(place, progress), after(place, true) + likely);
            starts[place] = finishes[place] - likely;
        } else {
            starts[place] = Math.max(progress.notBefore(place), after(place, false));
            finishes[place] = starts[place] + likely;
        }
    }

    /** The day after everything before a place; what is open has begun, so that only what is not done counts for it. */
    private int after(int place, boolean open) {
        int day = Integer.MIN_VALUE / 2;
        for (int before : network.at(place).before()) {
            if (!open || !progress.isDone(before)) {
                day = Math.max(day, finishes[before]);
            }
        }
        return open ? day : Math.max(0, day);
    }

    /**
     * When a milestone is expected, as of any later day as long as nothing is opened or closed.
     *
     * @param day working day on which it is reached if nothing is late
     * @param rest working days that follow at least when the open work that has most behind it is finished; null when
     *     nothing open leads to it
     * @param criticalDue working day after which open work is late that decides the milestone; null when there is none
     */
    record Expected(
            int day, @Nullable Integer rest, @Nullable Integer criticalDue) {

        /** The forecast as of a day. */
        int on(int today) {
            return Math.max(day, today + (rest == null ? 0 : rest));
        }
    }

    /** By code, in the order of the models. */
    Map<String, Expected> milestones() {
        Map<String, Expected> expected = new LinkedHashMap<>();
        network.milestones().forEach((code, places) -> expected.put(code, expected(earliest(places))));
        return expected;
    }

    /** What decides when the milestone is reached; null when the models have none of this code. */
    @Nullable
    CriticalPath to(String milestone) {
        List<Integer> places = network.milestones().get(milestone);
        return places == null ? null : CriticalPath.to(earliest(places), network, starts, finishes);
    }

    /** Whether an open activity, finished today at the earliest, decides when the milestone is reached. */
    boolean decides(int place, String milestone, int today) {
        int target = earliest(Objects.requireNonNull(network.milestones().get(milestone)));
        OptionalInt tail =
                place > target ? OptionalInt.empty() : tail(place, CriticalPath.to(target, network, starts, finishes));
        return tail.isPresent()
                && Math.max(due(place), today) + tail.getAsInt()
                        >= expected(target).on(today);
    }

    /** Expected start and finish of each activity, or those that it had. */
    Span span(int place) {
        return new Span(starts[place], finishes[place]);
    }

    private int earliest(List<Integer> places) {
        return places.stream()
                .min(Comparator.comparingInt(place -> finishes[place]))
                .orElseThrow();
    }

    private Expected expected(int target) {
        CriticalPath way = CriticalPath.to(target, network, starts, finishes);
        List<Late> open = new ArrayList<>();
        for (int place = 0; place <= target; place++) {
            OptionalInt tail = tail(place, way);
            if (tail.isPresent()) {
                open.add(new Late(due(place), tail.getAsInt()));
            }
        }
        Integer rest = open.stream().map(Late::tail).max(Integer::compare).orElse(null);
        Integer criticalDue = open.stream()
                .flatMap(late -> late.critical(way.day(), rest).stream().boxed())
                .min(Integer::compare)
                .orElse(null);
        return new Expected(way.day(), rest, criticalDue);
    }

    /** What follows an open activity, or the work that leads back to one that is to be done again. */
    private OptionalInt tail(int place, CriticalPath way) {
        if (progress.isDone(place) || way.tail(place).isEmpty()) {
            return OptionalInt.empty();
        }
        if (progress.isOpen(place)) {
            return way.tail(place);
        }
        return progress.notBefore(place) == 0
                ? OptionalInt.empty()
                : OptionalInt.of(way.tail(place).getAsInt() + finishes[place] - starts[place]);
    }

    private int due(int place) {
        return progress.isOpen(place) ? progress.due(place) : progress.notBefore(place);
    }

    private record Late(int due, int tail) {

        /** From when on it is late and decides the milestone: at once, or when its delay has used up what others left. */
        OptionalInt critical(int day, @Nullable Integer rest) {
            if (due + tail == day) {
                return OptionalInt.of(due);
            }
            return rest != null && tail == rest ? OptionalInt.of(Math.max(due, day - tail)) : OptionalInt.empty();
        }
    }
}
