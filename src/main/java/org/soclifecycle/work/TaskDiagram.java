package org.soclifecycle.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The process of a task as a picture and in words.
 *
 * @param xml BPMN of the running version
 * @param done element ids that were passed
 * @param active element ids where the process is now
 * @param steps the same in words, in the order of the model
 */
public record TaskDiagram(
        String title, String xml, String current, List<String> done, List<String> active, List<Step> steps) {

    /** The steps that were, are or will be. */
    public List<Step> in(State state) {
        return steps.stream().filter(step -> step.state() == state).toList();
    }

    /** One step of the process. */
    public record Step(
            String element,
            String name,
            State state,
            @Nullable String roles) {}

    /** Whether a step lies behind, is going on, or may still come. */
    public enum State {
        DONE,
        NOW,
        AHEAD
    }
}
