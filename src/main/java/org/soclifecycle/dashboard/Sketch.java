package org.soclifecycle.dashboard;

import java.util.List;
import java.util.Map;

/**
 * A diagram and where the programme stands in it, in the words of the diagram island.
 *
 * @param xml the model as deployed
 * @param active ids of the elements where it is
 * @param done ids of the elements it passed
 * @param open elements with open tasks and who has them
 * @param milestones events that are milestones and their dates
 * @param links elements that lead to another page
 */
public record Sketch(
        String title,
        String xml,
        List<String> active,
        List<String> done,
        List<Mark> open,
        List<Flag> milestones,
        Map<String, String> links) {

    /** An element with something to say. */
    public record Mark(String id, String label) {}

    /**
     * A milestone.
     *
     * @param state reached, planned or late
     */
    public record Flag(String id, String label, String state) {}
}
