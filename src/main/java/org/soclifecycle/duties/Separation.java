package org.soclifecycle.duties;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.soclifecycle.core.NotAllowed;

/** Judges whether somebody may act, given who had which part in it. The one place where this is decided. */
public final class Separation {

    private static final String READS = "took the role of an auditor";

    private Separation() {}

    /**
     * The last guard of what is decided about: it knows the person alone, and no names.
     *
     * @throws NotAllowed naming the rule
     */
    public static void require(String username, Collection<Part> parts) {
        breach(new Asker(username, false, Set.of()), parts).ifPresent(breach -> {
            throw new NotAllowed(
                    breach.told(UnaryOperator.identity()), breach.rule().id());
        });
    }

    /**
     * The rule that forbids it: as an auditor, by an own part, or by the part of somebody whose delegation the person
     * holds. The inheritance holds whichever right the person uses: a delegate stands in for the delegator.
     *
     * @param parts what the matter's rules keep apart from it, and whose it is
     */
    public static Optional<Breach> breach(Asker asker, Collection<Part> parts) {
        if (asker.auditor()) {
            return Optional.of(new Breach(new Part(SeparationRule.SOD_8, asker.username(), READS), null));
        }
        return parts.stream()
                .filter(part -> part.person().equals(asker.username()))
                .findFirst()
                .map(part -> new Breach(part, null))
                .or(() -> parts.stream()
                        .filter(part -> asker.actsFor().contains(part.person()))
                        .findFirst()
                        .map(part -> new Breach(part, asker.username())));
    }
}
