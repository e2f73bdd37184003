package org.soclifecycle.work;

import java.time.Instant;

/**
 * How much open work somebody has, or waits for a role.
 *
 * @param holder user name, or id of the role
 * @param programs on how many programmes
 * @param soon due within the next seven days
 * @param oldest since when the oldest of it is open
 */
public record Load(String holder, int programs, int open, int overdue, int soon, Instant oldest) {}
