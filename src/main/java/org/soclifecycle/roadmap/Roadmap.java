package org.soclifecycle.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The roadmap of a programme.
 *
 * @param open gaps no action closes, though their band asks for one; those that are no gap and those merged are left out
 * @param borne gaps no action closes and whose band does not ask for one
 * @param reported the period of the newest progress report; null before the first
 */
public record Roadmap(
        List<Track> tracks,
        List<FocusArea> open,
        List<FocusArea> borne,
        @Nullable String reported) {

    public List<TrackAction> actions() {
        return tracks.stream().flatMap(track -> track.actions().stream()).toList();
    }

    public List<Checkpoint> checkpoints() {
        return tracks.stream().flatMap(track -> track.checkpoints().stream()).toList();
    }

    public boolean isEmpty() {
        return actions().isEmpty() && checkpoints().isEmpty();
    }

    /** Every day that is on the drawing, in no order. */
    List<LocalDate> days() {
        return Stream.concat(
                        actions().stream()
                                .filter(TrackAction::isDated)
                                .flatMap(action -> Stream.of(action.start(), action.end())),
                        checkpoints().stream().map(Checkpoint::date))
                .filter(Objects::nonNull)
                .toList();
    }
}
