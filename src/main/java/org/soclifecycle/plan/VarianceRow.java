package org.soclifecycle.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Working days by which one thing moved a milestone, negative when it brought it forward.
 *
 * @param about the step or the baseline, in words
 * @param round of rework, which time it was done; else 1
 * @param item the work item it is about; null where it is about none
 */
public record VarianceRow(
        Cause cause,
        int days,
        String about,
        int round,
        @Nullable UUID item) {}
