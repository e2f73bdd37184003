package org.soclifecycle.dashboard;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a programme is.
 *
 * @param roots its running processes, each with what runs inside it
 * @param shown the one whose diagram is shown; null when nothing runs any more
 * @param sketch the diagram of the one shown
 * @param passed names of the steps the one shown has passed
 */
public record Whereabouts(
        List<Place> roots, @Nullable Place shown, @Nullable Sketch sketch, List<String> passed) {

    static final Whereabouts NOWHERE = new Whereabouts(List.of(), null, null, List.of());

    /** The process shown. */
    public Optional<Place> place() {
        return Optional.ofNullable(shown);
    }
}
