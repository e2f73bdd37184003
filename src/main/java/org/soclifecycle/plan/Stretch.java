package org.soclifecycle.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, both included.
 *
 * @param finish null while it lasts
 */
public record Stretch(LocalDate start, @Nullable LocalDate finish) {

    /** Its last day, or another one while it lasts. */
    LocalDate finishOr(LocalDate otherwise) {
        return finish == null ? otherwise : finish;
    }
}
