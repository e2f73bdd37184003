package org.soclifecycle.identity;

import java.util.Set;

/** Who is acting: a person who signed in, or the product itself where no person is involved. */
public record Actor(String username, String displayName, Set<GlobalRole> roles) {

    /** The product itself, for timers and other work that nobody asked for at that moment. No account may have its name. */
    public static final Actor SYSTEM = new Actor("system", "SOC Lifecycle", Set.of());

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
