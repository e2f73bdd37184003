package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a plan as rectangles, in pixels from the top left corner.
 *
 * @param last the last day it shows
 * @param today where today is; null when it lies outside
 * @param holds when the programme was on hold
 */
public record Gantt(
        int width,
        int height,
        LocalDate last,
        List<Tick> major,
        List<Tick> minor,
        @Nullable Integer today,
        List<Bar> holds,
        List<Lane> lanes) {

    /** Height of one line, and of the axis above them. */
    public static final int LANE = 32;

    public static final int AXIS = 44;

    private static final int NARROWEST = 940;
    private static final int THINNEST = 3;
    private static final int LABEL = 14;
    private static final int WIDEST = 60;

    /** One mark of the axis. */
    public record Tick(int x, int width, String label) {}

    /** From left to right. */
    public record Bar(int x, int width) {

        public int end() {
            return x + width;
        }
    }

    /**
     * One line.
     *
     * @param y its upper edge
     */
    public record Lane(
            int y,
            PlanLine line,
            @Nullable Bar baseline,
            @Nullable Bar forecast,
            List<Bar> actual) {

        /** Where its first rectangle begins; what marks it as critical stands before it. */
        public int begin() {
            return Stream.concat(Stream.ofNullable(forecast), actual.stream())
                    .mapToInt(Bar::x)
                    .min()
                    .orElse(0);
        }

        /** Where the code of a point stands: behind it, or before it where the chart ends. */
        public int labelAt(int chart) {
            return isAtTheEnd(chart) ? begin() - LABEL : begin() + LABEL;
        }

        public String labelAnchor(int chart) {
            return isAtTheEnd(chart) ? "end" : "start";
        }

        private boolean isAtTheEnd(int chart) {
            return begin() + WIDEST > chart;
        }
    }

    /** Lays the lines out below each other. */
    public static Gantt of(List<PlanLine> lines, PlanView plan, Zoom zoom) {
        DateAxis axis = axis(lines, plan, zoom);
        List<Lane> lanes = new ArrayList<>();
        for (PlanLine line : lines) {
            PlanDates dates = line.dates();
            lanes.add(new Lane(
                    AXIS + lanes.size() * LANE,
                    line,
                    dates.baseline() == null ? null : bar(dates.baseline(), plan.today(), axis),
                    dates.forecast() == null ? null : bar(dates.forecast(), plan.today(), axis),
                    dates.actual().stream()
                            .map(stretch -> bar(stretch, plan.today(), axis))
                            .toList()));
        }
        boolean shown = !plan.today().isBefore(axis.first()) && !plan.today().isAfter(axis.last());
        return new Gantt(
                axis.width(),
                AXIS + lines.size() * LANE,
                axis.last(),
                axis.major(zoom),
                axis.minor(zoom),
                shown ? axis.middleOf(plan.today()) : null,
                plan.holds().stream()
                        .map(hold -> band(hold, plan.today(), axis))
                        .toList(),
                lanes);
    }

    private static DateAxis axis(List<PlanLine> lines, PlanView plan, Zoom zoom) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(plan.start()),
                        lines.stream().flatMap(line -> line.dates().days()))
                .sorted(Comparator.naturalOrder())
                .toList();
        LocalDate latest = days.get(days.size() - 1);
        boolean running = lines.stream().anyMatch(line -> !line.isDone());
        return DateAxis.of(
                days.get(0), running && plan.today().isAfter(latest) ? plan.today() : latest, zoom, NARROWEST);
    }

    /** From the middle of its first day to the middle of its last; what takes no time is a hair wide. */
    private static Bar bar(Stretch stretch, LocalDate today, DateAxis axis) {
        int begin = axis.middleOf(stretch.start());
        int end = axis.middleOf(stretch.finishOr(today.isBefore(stretch.start()) ? stretch.start() : today));
        return new Bar(begin, Math.max(THINNEST, end - begin));
    }

    /** Whole days. */
    private static Bar band(Stretch stretch, LocalDate today, DateAxis axis) {
        int begin = axis.at(stretch.start());
        return new Bar(begin, Math.max(1, axis.at(stretch.finishOr(today).plusDays(1)) - begin));
    }
}
