package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.PastWork;
import org.soclifecycle.work.WorkItem.TaskRef;
import org.springframework.stereotype.Component;

/**
 * What ended programmes of the same kind teach about how long steps take and how often work is sent back. Less than
 * {@value #ENOUGH} observations teach nothing.
 */
@Component
class Experience {

    static final int ENOUGH = 5;

    private final Programs programs;
    private final PastWork past;

    Experience(Programs programs, PastWork past) {
        this.programs = programs;
        this.past = past;
    }

    /**
     * What was learnt.
     *
     * @param durations of each task in working days of a programme of typical size, sorted
     * @param followed how often a completed task opened another one; with null as the other one, anything at all
     */
    record Learnt(Map<TaskRef, List<Double>> durations, List<PastWork.Followed> followed) {

        /** Nothing has ended yet. */
        static final Learnt NOTHING = new Learnt(Map.of(), List.of());

        /** The network with the durations that were observed, where there are enough of them. */
        Network applied(Network network, double size) {
            return network.with(activity -> {
                List<Double> seen = durations.getOrDefault(task(activity), List.of());
                return activity.isTask() && seen.size() >= ENOUGH ? activity.with(estimate(seen, size)) : activity;
            });
        }

        /** The odds of the ways back that were decided often enough to tell. */
        Odds odds(Network network) {
            return new WaysBack(network, followed).odds(ENOUGH);
        }

        /** The shortest, the middle one and the longest. */
        private static Estimate estimate(List<Double> sorted, double size) {
            return new Estimate(
                    days(sorted.get(0), size),
                    days(sorted.get(sorted.size() / 2), size),
                    days(sorted.get(sorted.size() - 1), size));
        }

        private static int days(double typical, double size) {
            return (int) Math.round(typical * size);
        }
    }

    static TaskRef task(Activity activity) {
        return new TaskRef(activity.process(), activity.element());
    }

    /**
     * From the programmes of the kind that ended last, in three statements.
     *
     * @param terms of the programme that asks: its calendar counts the days
     */
    Learnt of(ProgramRow asking, Terms terms) {
        Map<ProgramId, ProgramRow> ended = programs.ended(asking.kind()).stream()
                .filter(program -> !program.id().equals(asking.id()))
                .collect(Collectors.toMap(ProgramRow::id, Function.identity()));
        if (ended.isEmpty()) {
            return Learnt.NOTHING;
        }
        Map<TaskRef, List<Double>> durations = new HashMap<>();
        for (PastWork.Done done : past.done(ended.keySet())) {
            ProgramRow program = ended.get(done.program());
            if (program != null) {
                durations
                        .computeIfAbsent(done.task(), task -> new ArrayList<>())
                        .add(days(done, terms) / program.sizeFactor().doubleValue());
            }
        }
        durations.values().forEach(seen -> seen.sort(null));
        return new Learnt(durations, past.followed(ended.keySet()));
    }

    private static int days(PastWork.Done done, Terms terms) {
        var calendar = terms.calendar();
        return Math.max(0, calendar.between(calendar.dateOf(done.opened()), calendar.dateOf(done.closed())));
    }
}
