package org.soclifecycle.identity;

/** A delegation was ended before its last day, in the same transaction. */
public record DelegationRevoked(DelegationRow delegation, String actor) {}
