package org.soclifecycle.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.work.RegisterRow;

/** Puts tracks together with their actions, checkpoints and progress; tracks that only an action names count as well. */
final class Tracks {

    static final String TRACKS = "roadmapTracks";
    static final List<String> READ = List.of(TRACKS, "trackActions", "checkpoints", "trackProgress", "progressReports");

    private final Map<String, Recorded> known = new LinkedHashMap<>();
    private final Map<String, String> names;
    private final List<TrackAction> actions;
    private final List<Checkpoint> checkpoints;
    private final Map<String, Recorded> progress;

    /** @param names what people call the tracks, by their code */
    Tracks(Map<String, List<RegisterRow>> rows, Map<String, String> names) {
        this.names = names;
        this.actions = read(rows, "trackActions", TrackAction::of, TrackAction::start);
        this.checkpoints = read(rows, "checkpoints", Checkpoint::of, Checkpoint::date);
        this.progress = Recorded.byKey(rows.getOrDefault("trackProgress", List.of()));
        Recorded.all(rows.getOrDefault(TRACKS, List.of())).forEach(row -> known.put(row.key(), row));
        Stream.concat(
                        actions.stream().map(TrackAction::track),
                        checkpoints.stream().map(Checkpoint::track))
                .forEach(track -> known.putIfAbsent(track, new Recorded(track, track, Map.of())));
    }

    /** What is dated comes first, the earliest at the top. */
    private static <T> List<T> read(
            Map<String, List<RegisterRow>> rows,
            String register,
            Function<Recorded, T> make,
            Function<T, @Nullable LocalDate> day) {
        return Recorded.all(rows.getOrDefault(register, List.of())).stream()
                .map(make)
                .sorted(Comparator.comparing(one -> {
                    LocalDate date = day.apply(one);
                    return date == null ? LocalDate.MAX : date;
                }))
                .toList();
    }

    List<TrackAction> actions() {
        return actions;
    }

    List<Track> list() {
        return known.values().stream().map(this::track).toList();
    }

    private Track track(Recorded row) {
        Recorded report = Recorded.of(progress, row.key());
        return new Track(
                row.key(),
                names.getOrDefault(row.key(), row.key()),
                row.text("lead"),
                actions.stream()
                        .filter(action -> action.track().equals(row.key()))
                        .toList(),
                checkpoints.stream()
                        .filter(checkpoint -> checkpoint.track().equals(row.key()))
                        .toList(),
                percent(report),
                report.text("issuesBeforeNextCheckpoint"));
    }

    /** Never below 0 and never above 100, whatever a report says. */
    private static @Nullable Integer percent(Recorded report) {
        Integer percent = report.whole("percentComplete");
        return percent == null ? null : Math.max(0, Math.min(100, percent));
    }
}
