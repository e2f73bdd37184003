package org.soclifecycle.identity;

import org.jspecify.annotations.Nullable;

/**
 * A sign-in failed.
 *
 * @param username what was typed, cut to 40 characters; it need not be an account
 * @param locked whether this attempt closed the account for a while
 */
public record SignInRefused(
        String username,
        String reason,
        boolean locked,
        @Nullable String sourceAddress) {}
