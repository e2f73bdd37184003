package org.soclifecycle.identity;

import java.util.Set;

/** The person who is asking. */
public record Actor(String username, String displayName, Set<GlobalRole> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean isAdministrator() {
        return roles.contains(GlobalRole.ADMINISTRATOR);
    }

    public boolean isProgramManager() {
        return roles.contains(GlobalRole.PROGRAM_MANAGER);
    }

    public boolean isAuditor() {
        return roles.contains(GlobalRole.AUDITOR);
    }
}
