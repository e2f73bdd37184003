package org.soclifecycle.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * New details of an account.
 *
 * @param version the version the person saw; a newer one in the database refuses the change
 */
public record AccountChange(String displayName, @Nullable String email, Set<GlobalRole> roles, long version) {

    public AccountChange {
        displayName = displayName.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        roles = Set.copyOf(roles);
    }
}
