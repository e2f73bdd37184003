package org.soclifecycle.identity.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.identity.NewAccount;

/** What the first administrator types. */
record FirstAdministratorForm(
        @Nullable String token,
        @NotBlank @Nullable String username,
        @NotBlank @Size(max = 120) @Nullable String displayName,
        @Email @Size(max = 254) @Nullable String email,
        @NotEmpty @Nullable String password) {

    NewAccount account() {
        return new NewAccount(
                requireNonNullElse(username, ""),
                requireNonNullElse(displayName, ""),
                email,
                Set.of(GlobalRole.ADMINISTRATOR));
    }

    /** Passwords never stand in a log. */
    @Override
    public String toString() {
        return "FirstAdministratorForm";
    }
}
