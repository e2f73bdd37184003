package org.soclifecycle.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task of a process and what was answered.
 *
 * @param answers in the order of the form, without what was left empty; empty while the task is open
 */
public record Step(WorkItem item, List<Answer> answers) {

    /** The text of the first of the fields that was answered; null when none was. */
    public @Nullable String first(List<String> fields) {
        return fields.stream()
                .flatMap(field ->
                        answers.stream().filter(answer -> answer.field().equals(field)))
                .map(answer -> String.join(", ", answer.values()))
                .findFirst()
                .orElse(null);
    }

    /**
     * One answer in words.
     *
     * @param values one line, or a line for each row of a table
     */
    public record Answer(String field, String label, List<String> values) {}
}
