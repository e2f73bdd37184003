package org.soclifecycle.work;

import org.jspecify.annotations.Nullable;

/**
 * What somebody may do with a task.
 *
 * @param obstacle why they may not do it; null when they may
 * @param onBehalfOf for whom they would do it, by delegation; null for an own right, or none
 * @param held whether it is in their hands, or in those of somebody they act for
 * @param gives whether they may give it to somebody else
 */
public record TaskRight(@Nullable String obstacle, @Nullable String onBehalfOf, boolean held, boolean gives) {}
