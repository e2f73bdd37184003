package org.soclifecycle.program;

import java.util.Locale;
import java.util.Set;

/**
 * What somebody wants to see of the programmes.
 *
 * @param text part of key, name, organisation or sector; empty for all
 */
public record ProgramQuery(String text, Set<ProgramState> states) {

    /** Everything in these states. */
    public static ProgramQuery in(Set<ProgramState> states) {
        return new ProgramQuery("", states);
    }

    /** The text as a pattern for {@code like}, with {@code !} before what is no wildcard. */
    String pattern() {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
