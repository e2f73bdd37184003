package org.soclifecycle.identity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.soclifecycle.core.NotAllowed;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says who is asking. */
@Component
public class CurrentUser {

    /** The product itself, for timers and other work nobody asked for at that moment. No account may have its name. */
    public static final Actor SYSTEM = new Actor("system", "SOC Lifecycle", Set.of());

    /** @throws NotAllowed when nobody is signed in */
    public Actor require() {
        return current().orElseThrow(() -> new NotAllowed("Please sign in first."));
    }

    public Optional<Actor> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Optional.empty();
        }
        Object principal = authentication.getPrincipal();
        if (principal instanceof SignedInPerson person) {
            return Optional.of(person.actor());
        }
        return principal instanceof Actor actor ? Optional.of(actor) : Optional.empty();
    }

    /** The person, or the product itself when nobody is signed in (timers, start-up). */
    public Actor orSystem() {
        return current().orElse(SYSTEM);
    }

    /** Does the work in somebody's name on this thread; for the demonstration data and for tests. */
    public <T> T actingAs(Actor actor, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, SignedInPerson.authorities(actor.roles())));
        SecurityContextHolder.setContext(acting);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
