package org.soclifecycle.identity.web;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** What a person types to set a password through a one-time link. */
record NewPasswordForm(
        @Nullable String token, @NotEmpty @Nullable String password) {

    /** Passwords never stand in a log. */
    @Override
    public String toString() {
        return "NewPasswordForm";
    }
}
