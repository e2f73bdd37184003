package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one line of the plan.
 *
 * @param baseline as it was promised: for milestones and gates by the newest baseline, else by the plan at the start
 * @param forecast as early as it can come from today on; null when it is done
 * @param latest as late as it can come without delaying the milestone the plan is drawn for; null where it cannot delay it
 * @param actual when it was done, stretch by stretch, where it was done again once more
 */
public record PlanDates(
        @Nullable Stretch baseline,
        @Nullable Stretch forecast,
        @Nullable Stretch latest,
        List<Stretch> actual) {

    /** When it first began. */
    public @Nullable LocalDate began() {
        return actual.isEmpty() ? null : actual.get(0).start();
    }

    /** When it was last finished; null while it lasts or before. */
    public @Nullable LocalDate ended() {
        return actual.isEmpty() ? null : actual.get(actual.size() - 1).finish();
    }

    /** All of its days that are known. */
    Stream<LocalDate> days() {
        return Stream.concat(Stream.of(baseline, forecast).filter(Objects::nonNull), actual.stream())
                .flatMap(stretch -> Stream.of(stretch.start(), stretch.finishOr(stretch.start())));
    }
}
