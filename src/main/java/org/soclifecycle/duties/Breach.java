package org.soclifecycle.duties;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A rule forbids it.
 *
 * @param part what speaks against it
 * @param heir the delegate who inherits the conflict; null when it is the person's own
 */
public record Breach(Part part, @Nullable String heir) {

    /** The rule to name: the inheritance where it is one. */
    public SeparationRule rule() {
        return heir == null ? part.rule() : SeparationRule.SOD_7;
    }

    /**
     * For the person who is refused, as the beginning of an explanation.
     *
     * @param names gives the display name of a user name
     */
    public String told(UnaryOperator<String> names) {
        return sentence("You", "act", names);
    }

    /** The same for somebody who reads it about that person. */
    public String about(String person, UnaryOperator<String> names) {
        return sentence(names.apply(person), "acts", names);
    }

    private String sentence(String subject, String acts, UnaryOperator<String> names) {
        if (part.rule() == SeparationRule.SOD_8 && heir == null) {
            return SeparationRule.SOD_8.title() + " (separation of duties, SOD-8).";
        }
        String why = heir == null
                ? subject + " " + part.deed()
                : subject + " " + acts + " for " + names.apply(part.person()) + ", who " + part.deed();
        String named = heir == null
                ? part.rule().id() + ": " + part.rule().title()
                : rule().id() + ": " + rule().title() + ", here " + part.rule().id();
        return why + "; this must be done by another person (separation of duties, " + named + ").";
    }
}
