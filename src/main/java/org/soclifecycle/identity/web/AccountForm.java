package org.soclifecycle.identity.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.AccountChange;
import org.soclifecycle.identity.AccountRow;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.identity.NewAccount;

/** What an administrator types about an account. The user name is only read when a new one is created. */
record AccountForm(
        @Nullable String username,
        @NotBlank @Size(max = 120) @Nullable String displayName,
        @Email @Size(max = 254) @Nullable String email,
        @Nullable Set<GlobalRole> roles,
        @Nullable Long version) {

    static AccountForm empty() {
        return new AccountForm("", "", "", Set.of(), 0L);
    }

    static AccountForm of(AccountRow row) {
        return new AccountForm(row.username(), row.displayName(), row.email(), row.roles(), row.version());
    }

    NewAccount account() {
        return new NewAccount(
                requireNonNullElse(username, ""), requireNonNullElse(displayName, ""), email, chosenRoles());
    }

    AccountChange change() {
        return new AccountChange(
                requireNonNullElse(displayName, ""), email, chosenRoles(), requireNonNullElse(version, 0L));
    }

    private Set<GlobalRole> chosenRoles() {
        return requireNonNullElse(roles, Set.of());
    }
}
