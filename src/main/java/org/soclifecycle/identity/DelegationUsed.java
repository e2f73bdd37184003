package org.soclifecycle.identity;

import org.soclifecycle.core.ProgramId;

/**
 * A delegate acted for the delegator, in the same transaction.
 *
 * @param what in words, such as {@code took the task “Plan discovery”}
 */
public record DelegationUsed(StandIn standIn, String delegate, ProgramId program, String what) {}
