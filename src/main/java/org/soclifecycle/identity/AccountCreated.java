package org.soclifecycle.identity;

import java.util.Set;

/** An account was created, in the same transaction. */
public record AccountCreated(String username, String displayName, Set<GlobalRole> roles, String actor) {}
