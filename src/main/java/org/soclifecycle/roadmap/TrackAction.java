package org.soclifecycle.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action of the roadmap.
 *
 * @param title with its number, unique in the programme
 * @param track code of its track
 * @param closes id of the focus area whose gap it closes
 * @param owner user name
 * @param end its last day
 */
public record TrackAction(
        String title,
        String track,
        @Nullable String closes,
        @Nullable String owner,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String dependsOn,
        @Nullable BigDecimal cost,
        @Nullable String resource) {

    static TrackAction of(Recorded row) {
        return new TrackAction(
                row.key(),
                orNothing(row.text("track")),
                row.text("closesGap"),
                row.text("owner"),
                row.date("start"),
                row.date("end"),
                row.text("dependsOn"),
                row.number("cost"),
                row.text("resource"));
    }

    static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Whether it can be drawn. */
    public boolean isDated() {
        return start != null && end != null && !end.isBefore(start);
    }
}
