package org.soclifecycle.gate;

import java.util.Optional;
import org.soclifecycle.core.ProgramId;

/** Implemented by a module that can compute where a criterion stands, for example from training records. */
public interface CriterionSource {

    /** @return the computed standing, or empty when it cannot say anything about this criterion */
    Optional<Computed> computed(ProgramId program, String criterion);

    /**
     * A computed standing.
     *
     * @param arithmetic how it came about, for people: {@code 18 of 20 persons authorised (90 %)}
     */
    record Computed(SelfStatus status, String arithmetic) {}
}
