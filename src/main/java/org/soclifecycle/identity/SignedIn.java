package org.soclifecycle.identity;

import org.jspecify.annotations.Nullable;

/** A person signed in. */
public record SignedIn(String username, @Nullable String sourceAddress) {}
