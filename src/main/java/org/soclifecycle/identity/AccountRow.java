package org.soclifecycle.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account, as pages and other modules see it. */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        @Nullable String email,
        Set<GlobalRole> roles,
        boolean active,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastSignedInAt,
        long version) {

    public AccountRow {
        roles = Set.copyOf(roles);
    }

    /** Whether wrong passwords have closed the account for a while. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    public Actor actor() {
        return new Actor(username, displayName, roles);
    }
}
