package org.soclifecycle.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.program.PersonConflict;

/**
 * A person in conflicting roles, and whether that has mattered.
 *
 * @param attempts how often the rule refused the person on the programme
 * @param last when it did so last; null where it never did
 * @param kept how many open tasks the rule keeps from the person now
 */
public record ConflictRow(
        PersonConflict conflict, int attempts, @Nullable Instant last, int kept) {}
