package org.soclifecycle.plan;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.core.NotFound;

/**
 * When a programme can reach its milestones, computed from the models by the critical path method: a task starts when
 * everything before it is finished and takes its typical duration times the size of the programme. Call activities are
 * opened; rework edges, boundary events and event sub-processes are left out; what happens once for each row of a
 * register happens side by side, or in turn where the model says so. A milestone waits only for what leads to it, so
 * parallel lines that outlast a phase do not delay it.
 */
final class Schedule {

    private final Map<String, PlannedDate> milestones = new LinkedHashMap<>();
    private final Map<String, Span> elements = new LinkedHashMap<>();
    private final Network network;
    private final int[] starts;
    private final int[] finishes;
    private final Terms terms;

    private Schedule(Network network, List<Span> spans, Terms terms) {
        this.network = network;
        this.terms = terms;
        this.starts = spans.stream().mapToInt(Span::start).toArray();
        this.finishes = spans.stream().mapToInt(Span::finish).toArray();
        network.openings().forEach((path, place) -> elements.put(path, span(path, place)));
        network.milestones().forEach((code, places) -> milestones.put(code, planned(finishes[earliest(places)])));
    }

    /**
     * Computes the schedule of a programme.
     *
     * @param kind code of the programme kind
     * @throws NotFound when the models lack the kind or a called process
     * @throws IllegalStateException when a process is cyclic without rework edges, calls itself, or has a task whose
     *     durations are zero or contradict each other
     */
    static Schedule of(Blueprint blueprint, String kind, Terms terms, Topologies topologies, Repeats repeats) {
        Unfolding unfolding = new Unfolding(blueprint, terms, topologies, repeats);
        unfolding.root(blueprint.kind(kind).rootProcess());
        return new Schedule(unfolding.network(), unfolding.spans(), terms);
    }

    static Schedule of(Blueprint blueprint, String kind, Terms terms, Topologies topologies) {
        return of(blueprint, kind, terms, topologies, Repeats.UNKNOWN);
    }

    /** The planned dates by milestone code, in the order in which the models reach them. */
    Map<String, PlannedDate> milestones() {
        return Collections.unmodifiableMap(milestones);
    }

    /**
     * Earliest start and finish of every element that the main flow reaches. The key is its path: the call
     * activities from the root process down and the element itself, joined with a slash.
     */
    Map<String, Span> elements() {
        return Collections.unmodifiableMap(elements);
    }

    /** Earliest start and finish of one element. */
    Optional<Span> element(String path) {
        return Optional.ofNullable(elements.get(path));
    }

    /** The network that was scheduled. */
    Network network() {
        return network;
    }

    /** The date of a working day of this schedule. */
    PlannedDate planned(int workingDay) {
        return new PlannedDate(terms.dateOf(workingDay), workingDay);
    }

    /**
     * What decides when the milestone is reached; where it can be reached at several places, the earliest.
     *
     * @throws NotFound when no way through the models leads to it
     */
    CriticalPath to(String milestone) {
        List<Integer> places = network.milestones().get(milestone);
        if (places == null) {
            throw new NotFound("No way through the models leads to the milestone %s, so it cannot be planned."
                    .formatted(milestone));
        }
        return CriticalPath.to(earliest(places), network, starts, finishes);
    }

    /** The paths of the elements on the critical path to a milestone that take time, in their order. */
    List<String> criticalPathTo(String milestone) {
        return to(milestone).path().stream()
                .map(network::at)
                .filter(Activity::takesTime)
                .map(Activity::path)
                .toList();
    }

    private int earliest(List<Integer> places) {
        return places.stream()
                .min(Comparator.comparingInt(place -> finishes[place]))
                .orElseThrow();
    }

    private Span span(String path, int opening) {
        int closing = network.closing(path).orElse(opening);
        return new Span(starts[opening], finishes[closing]);
    }
}
