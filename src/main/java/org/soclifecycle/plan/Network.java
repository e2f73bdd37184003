package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything a programme has to do, unfolded from its models into one network without cycles: called processes and
 * repeated activities are opened, rework edges become {@link Rework}. Each activity comes after all that lead to it.
 */
final class Network {

    private final List<Activity> activities = new ArrayList<>();
    private final Map<String, Integer> opening = new LinkedHashMap<>();
    private final Map<String, Integer> closing = new LinkedHashMap<>();
    private final Map<String, List<Integer>> milestones = new LinkedHashMap<>();
    private final Map<String, Integer> gates = new LinkedHashMap<>();
    private final List<Rework> reworks = new ArrayList<>();

    int add(Activity activity) {
        int place = activities.size();
        for (int before : activity.before()) {
            if (before >= place) {
                throw new IllegalArgumentException(activity.path() + " comes before what leads to it.");
            }
        }
        activities.add(activity);
        opening.putIfAbsent(activity.path(), place);
        closing.put(activity.path(), place);
        return place;
    }

    void milestone(String code, int place) {
        milestones.computeIfAbsent(code, key -> new ArrayList<>()).add(place);
    }

    void gate(String code, int place) {
        gates.putIfAbsent(code, place);
    }

    void rework(Rework rework) {
        reworks.add(rework);
    }

    /** The same network with other estimates. */
    Network with(UnaryOperator<Activity> estimated) {
        Network other = new Network();
        activities.forEach(activity -> other.activities.add(estimated.apply(activity)));
        other.opening.putAll(opening);
        other.closing.putAll(closing);
        other.milestones.putAll(milestones);
        other.gates.putAll(gates);
        other.reworks.addAll(reworks);
        return other;
    }

    int size() {
        return activities.size();
    }

    Activity at(int place) {
        return activities.get(place);
    }

    List<Activity> activities() {
        return Collections.unmodifiableList(activities);
    }

    /** Where each path begins; a called process begins before its first element. */
    Map<String, Integer> openings() {
        return Collections.unmodifiableMap(opening);
    }

    /** Where a path ends. */
    Optional<Integer> closing(String path) {
        return Optional.ofNullable(closing.get(path));
    }

    /** Where each milestone can be reached, by code, in the order in which the models come to them. */
    Map<String, List<Integer>> milestones() {
        return Collections.unmodifiableMap(milestones);
    }

    /** Where each gate is over, by code. */
    Map<String, Integer> gates() {
        return Collections.unmodifiableMap(gates);
    }

    List<Rework> reworks() {
        return Collections.unmodifiableList(reworks);
    }
}
