package org.soclifecycle.roadmap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which everybody can see whether a track is on course.
 *
 * @param track code of its track
 * @param indicator what is to be seen on that day
 */
public record Checkpoint(
        String name,
        String track,
        @Nullable LocalDate date,
        @Nullable String indicator) {

    static Checkpoint of(Recorded row) {
        return new Checkpoint(
                row.key(), TrackAction.orNothing(row.text("track")), row.date("date"), row.text("indicator"));
    }
}
