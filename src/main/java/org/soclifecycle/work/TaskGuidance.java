package org.soclifecycle.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What helps to do a task.
 *
 * @param text Markdown of the model
 * @param produces null when completing the task produces no deliverable
 */
public record TaskGuidance(
        String text, List<InputDocument> inputs, @Nullable InputDocument produces) {

    static final TaskGuidance NONE = new TaskGuidance("", List.of(), null);
}
