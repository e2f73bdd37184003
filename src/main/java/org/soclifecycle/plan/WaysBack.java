package org.soclifecycle.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.plan.Odds.Observed;
import org.soclifecycle.work.PastWork.Followed;
import org.soclifecycle.work.WorkItem.TaskRef;

/**
 * Counts how often decisions sent work back. A decision is the completion of a task that stands right before a way back
 * and opened something; it led back when it opened the first task of that way. A way back without a task, such as a
 * wait, cannot be seen.
 */
final class WaysBack {

    private final Network network;
    private final List<Followed> followed;
    private final List<List<Integer>> after = new ArrayList<>();

    WaysBack(Network network, List<Followed> followed) {
        this.network = network;
        this.followed = followed;
        network.activities().forEach(activity -> after.add(new ArrayList<>()));
        for (int place = 0; place < network.size(); place++) {
            for (int before : network.at(place).before()) {
                after.get(before).add(place);
            }
        }
    }

    /** @param enough decisions that a way back must have been decided on */
    Odds odds(int enough) {
        Map<String, Observed> observed = new HashMap<>();
        for (Rework rework : network.reworks()) {
            observed.computeIfAbsent(rework.key(), key -> observed(rework));
        }
        observed.values().removeIf(seen -> seen.decisions() < enough);
        return new Odds(observed);
    }

    private Observed observed(Rework rework) {
        Set<TaskRef> first = first(rework);
        if (first.isEmpty()) {
            return new Observed(0, 0);
        }
        Set<TaskRef> deciding = tasks(
                rework.from(),
                place -> Arrays.stream(network.at(place).before()).boxed().toList());
        int decisions = 0;
        int back = 0;
        for (TaskRef task : deciding) {
            decisions += times(task, null);
            back += first.stream().mapToInt(next -> times(task, next)).max().orElse(0);
        }
        return new Observed(decisions, Math.min(back, decisions));
    }

    /** What a way back opens: the first task off the main line, else the first that is done again. */
    private Set<TaskRef> first(Rework rework) {
        for (String path : rework.detour().via()) {
            Integer place = network.openings().get(path);
            Set<TaskRef> tasks = place == null ? Set.of() : tasks(place, after::get);
            if (!tasks.isEmpty()) {
                return tasks;
            }
        }
        return rework.detour().hold() ? Set.of() : tasks(rework.again()[0], after::get);
    }

    /** The nearest tasks from a place on in one direction, the place itself included. */
    private Set<TaskRef> tasks(int from, IntFunction<List<Integer>> onwards) {
        Set<TaskRef> tasks = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int place = open.pop();
            if (seen.add(place)) {
                if (network.at(place).isTask()) {
                    tasks.add(Experience.task(network.at(place)));
                } else {
                    onwards.apply(place).forEach(open::push);
                }
            }
        }
        return tasks;
    }

    private int times(TaskRef task, @Nullable TaskRef next) {
        return followed.stream()
                .filter(one -> one.task().equals(task) && Objects.equals(one.next(), next))
                .mapToInt(Followed::times)
                .sum();
    }
}
