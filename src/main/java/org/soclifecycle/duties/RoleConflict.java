package org.soclifecycle.duties;

/**
 * Two roles that one person should not hold on the same programme.
 *
 * @param why in a sentence for people
 */
public record RoleConflict(SeparationRule rule, String role, String other, String why) {}
