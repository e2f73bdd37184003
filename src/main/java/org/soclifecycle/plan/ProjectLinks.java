package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which steps must be finished before which, when everything between them that is no step is left out. */
final class ProjectLinks {

    private final Set<Integer> steps;
    private final List<Set<Integer>> before = new ArrayList<>();

    private ProjectLinks(Set<Integer> steps) {
        this.steps = steps;
    }

    /** @param steps the places of the steps */
    static ProjectLinks of(Network network, Set<Integer> steps) {
        ProjectLinks links = new ProjectLinks(steps);
        for (int place = 0; place < network.size(); place++) {
            Set<Integer> nearest = new TreeSet<>();
            for (int one : network.at(place).before()) {
                nearest.addAll(links.upTo(one));
            }
            links.before.add(nearest);
        }
        return links;
    }

    /** The steps right before a place. */
    Collection<Integer> before(int place) {
        return place < 0 ? Set.of() : before.get(place);
    }

    /** The place itself where it is a step, else those right before it. */
    Collection<Integer> upTo(int place) {
        return steps.contains(place) ? Set.of(place) : before(place);
    }
}
