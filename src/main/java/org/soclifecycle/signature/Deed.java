package org.soclifecycle.signature;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * What is signed: the completion of a task.
 *
 * @param title of the task
 * @param about what it concerns beyond the task, for example {@code deliverable/D-18/1.0}; null for the task alone
 * @param content everything that is signed, by names; maps, lists, texts, numbers and truth values
 */
public record Deed(
        ProgramId program,
        UUID workItem,
        String title,
        @Nullable String about,
        Map<String, @Nullable Object> content) {}
