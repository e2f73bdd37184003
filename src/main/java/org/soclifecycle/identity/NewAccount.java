package org.soclifecycle.identity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is needed to create an account. The user name is kept in lower case, an empty mail address as none. */
public record NewAccount(
        String username, String displayName, @Nullable String email, Set<GlobalRole> roles) {

    /** What a user name looks like. */
    public static final String USERNAME_PATTERN = "[a-z][a-z0-9._-]{1,39}";

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        roles = Set.copyOf(roles);
    }
}
