package org.soclifecycle.roadmap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tracks of a roadmap below each other over the months, in pixels from the top left corner.
 *
 * @param months marks of the axis
 * @param today where today is; null when it lies outside
 */
public record RoadmapChart(
        int width, int height, List<Month> months, @Nullable Integer today, List<Lane> lanes) {

    /** Height of one line, and of the axis above them. */
    public static final int LANE = 28;

    public static final int AXIS = 30;

    /** Where the days begin; to the left of it stand names. */
    public static final int LEFT = 250;

    private static final int PLOT = 760;
    private static final int LEAST_MONTH = 46;
    private static final int MARGIN = 24;
    private static final int THINNEST = 4;
    private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

    /** The beginning of a month. */
    public record Month(int x, String label) {}

    /** An action. */
    public record Bar(int x, int width, TrackAction action) {}

    /** A checkpoint. */
    public record Mark(int x, Checkpoint checkpoint) {}

    /**
     * One line: the head of a track with its checkpoints, or one of its actions.
     *
     * @param y its upper edge
     * @param bar the action; null on the head of a track
     * @param marks none on an action
     */
    public record Lane(int y, Track track, @Nullable Bar bar, List<Mark> marks) {}

    /** Draws what has dates; null when nothing has. */
    public static @Nullable RoadmapChart of(Roadmap roadmap, LocalDate now) {
        List<LocalDate> days =
                roadmap.days().stream().sorted(Comparator.naturalOrder()).toList();
        if (days.isEmpty()) {
            return null;
        }
        Axis axis = Axis.over(days.get(0), days.get(days.size() - 1));
        List<Lane> lanes = new ArrayList<>();
        roadmap.tracks().forEach(track -> add(lanes, track, axis));
        boolean shown = !now.isBefore(axis.first()) && now.isBefore(axis.end());
        return new RoadmapChart(
                axis.at(axis.end()) + MARGIN,
                AXIS + lanes.size() * LANE,
                axis.months(),
                shown ? axis.at(now) : null,
                lanes);
    }

    private static void add(List<Lane> lanes, Track track, Axis axis) {
        List<Mark> marks = new ArrayList<>();
        for (Checkpoint checkpoint : track.checkpoints()) {
            LocalDate date = checkpoint.date();
            if (date != null) {
                marks.add(new Mark(axis.at(date), checkpoint));
            }
        }
        lanes.add(new Lane(AXIS + lanes.size() * LANE, track, null, marks));
        for (TrackAction action : track.actions()) {
            LocalDate start = action.start();
            LocalDate end = action.end();
            if (action.isDated() && start != null && end != null) {
                int x = axis.at(start);
                Bar bar = new Bar(x, Math.max(THINNEST, axis.at(end.plusDays(1)) - x), action);
                lanes.add(new Lane(AXIS + lanes.size() * LANE, track, bar, List.of()));
            }
        }
    }

    /**
     * Whole months.
     *
     * @param first the day at its beginning
     * @param end the first day that is no longer on it
     */
    private record Axis(LocalDate first, LocalDate end, double dayWidth) {

        static Axis over(LocalDate earliest, LocalDate latest) {
            LocalDate first = earliest.withDayOfMonth(1);
            LocalDate end = latest.withDayOfMonth(1).plusMonths(1);
            long months = ChronoUnit.MONTHS.between(first, end);
            double width = Math.max(PLOT, months * LEAST_MONTH);
            return new Axis(first, end, width / ChronoUnit.DAYS.between(first, end));
        }

        int at(LocalDate day) {
            return LEFT + (int) Math.round(ChronoUnit.DAYS.between(first, day) * dayWidth);
        }

        List<Month> months() {
            return first.datesUntil(end, java.time.Period.ofMonths(1))
                    .map(month -> new Month(at(month), month.format(LABEL)))
                    .toList();
        }
    }
}
