package org.soclifecycle.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by a module that knows what a signature under a task covers beyond the answers, such as the evidence the
 * task rests on or the version of a deliverable.
 */
public interface SignedMatter {

    /** Its name in the signed content. */
    String name();

    /** What would be signed now; empty when it has nothing to do with this task. */
    Optional<Matter> of(WorkItem item);

    /**
     * What was signed, read again from what is kept today.
     *
     * @param signed work item to what was signed then
     * @return the id of the work item to the same as it is now
     */
    Map<UUID, Object> again(Map<WorkItem, Object> signed);

    /**
     * What is signed.
     *
     * @param about what the signature concerns, for example {@code deliverable/D-18/1.0}; null where it is a mere part
     * @param value maps, lists, texts, numbers and truth values
     * @param lines the same in words, for the person who signs
     */
    record Matter(@Nullable String about, Object value, List<String> lines) {}
}
