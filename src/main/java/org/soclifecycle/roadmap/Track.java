package org.soclifecycle.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A track of the roadmap with what belongs to it.
 *
 * @param code as registers write it
 * @param lead user name; null while nobody leads it
 * @param percent how much is done by the last progress report; null before the first
 * @param issues what the last report says is to be solved before the next checkpoint
 */
public record Track(
        String code,
        String name,
        @Nullable String lead,
        List<TrackAction> actions,
        List<Checkpoint> checkpoints,
        @Nullable Integer percent,
        @Nullable String issues) {}
