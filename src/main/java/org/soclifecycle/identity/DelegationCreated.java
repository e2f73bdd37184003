package org.soclifecycle.identity;

/** Somebody delegated to somebody else, in the same transaction. */
public record DelegationCreated(DelegationRow delegation) {}
