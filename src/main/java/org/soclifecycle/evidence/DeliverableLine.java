package org.soclifecycle.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable of the catalogue with where it stands on a programme.
 *
 * @param current the version that counts: the newest valid one, else the newest; null when nobody has begun
 * @param next a newer version that is being written or reviewed; null when there is none
 * @param proof what is attached to it
 */
public record DeliverableLine(
        DeliverableDef def,
        @Nullable DeliverableRow current,
        @Nullable DeliverableRow next,
        Reliance proof,
        LocalDate today) {

    /** Where it stands; null when nobody has begun. */
    public @Nullable DeliverableState state() {
        return current == null ? null : current.state();
    }

    /** Whether its review is due. */
    public boolean isReviewDue() {
        LocalDate review = current == null ? null : current.nextReviewOn();
        return review != null && !review.isAfter(today);
    }
}
