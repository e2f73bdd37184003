package org.soclifecycle.identity;

/** A person signed out. */
public record SignedOut(String username) {}
