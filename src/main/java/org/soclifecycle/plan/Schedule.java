package org.soclifecycle.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.soclifecycle.blueprint.Blueprint;

/**
 * When a programme can reach its milestones at the earliest, computed from the models by a forward pass (critical
 * path method): a task starts when everything before it is finished and takes its typical duration times the size
 * of the programme. Call activities are opened; rework edges, boundary events and event sub-processes are left
 * out; a multi-instance activity takes the time of one item. A milestone waits only for what leads to it, so
 * parallel lines that outlast a phase do not delay it.
 */
final class Schedule {

    private final Map<String, PlannedDate> milestones = new LinkedHashMap<>();
    private final Map<String, Span> elements;
    private final Terms terms;

    private Schedule(ForwardPass pass, Terms terms) {
        this.terms = terms;
        this.elements = Collections.unmodifiableMap(pass.elements());
        pass.milestones().forEach((code, day) -> milestones.put(code, planned(day)));
    }

    /**
     * Computes the schedule of a programme.
     *
     * @param kind code of the programme kind
     * @throws org.soclifecycle.core.NotFound when the models lack the kind or a called process
     * @throws IllegalStateException when a process is cyclic without rework edges, or calls itself
     */
    static Schedule of(Blueprint blueprint, String kind, Terms terms, Topologies topologies) {
        ForwardPass pass = new ForwardPass(blueprint, terms, topologies);
        pass.process(blueprint.kind(kind).rootProcess(), "", 0);
        return new Schedule(pass, terms);
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
        return elements;
    }

    /** Earliest start and finish of one element. */
    Optional<Span> element(String path) {
        return Optional.ofNullable(elements.get(path));
    }

    /** The date of a working day of this schedule. */
    PlannedDate planned(int workingDay) {
        return new PlannedDate(terms.dateOf(workingDay), workingDay);
    }
}
