package org.soclifecycle.gate;

import java.util.List;
import java.util.function.Predicate;

/**
 * Roles that stand in for each other, the wanted one first. The catalogue writes them {@code a/b}: where nobody of the
 * programme is an {@code a}, the {@code b} takes the part.
 */
public record RoleChoice(List<String> roles) {

    /** @throws IllegalArgumentException when no role is left to choose from */
    public RoleChoice {
        if (roles.isEmpty() || roles.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A gate names a role that is empty: " + roles);
        }
        roles = List.copyOf(roles);
    }

    static RoleChoice of(String text) {
        return new RoleChoice(List.of(text.split("/", -1)));
    }

    /** The first role that somebody holds; the wanted one where nobody holds any. */
    String first(Predicate<String> held) {
        return roles.stream().filter(held).findFirst().orElse(roles.get(0));
    }
}
