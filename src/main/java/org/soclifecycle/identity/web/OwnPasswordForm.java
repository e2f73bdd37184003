package org.soclifecycle.identity.web;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** What a person types to change the own password. */
record OwnPasswordForm(
        @NotEmpty @Nullable String oldPassword,
        @NotEmpty @Nullable String newPassword) {

    /** Passwords never stand in a log. */
    @Override
    public String toString() {
        return "OwnPasswordForm";
    }
}
