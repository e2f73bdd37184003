package org.soclifecycle.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.program.ProgramRow;

/**
 * The same process in several programmes, each on a lane, all from their first day on one axis.
 *
 * @param total how many programmes there are, with those that have no lane
 * @param days length of the axis in calendar days
 * @param phases what the finished phases took
 */
public record Cohort(List<Lane> lanes, int total, List<PhaseSpread> phases, int days) {

    /** One programme. */
    public record Lane(ProgramRow program, List<Bar> bars, List<Mark> marks) {}

    /**
     * One phase of a programme.
     *
     * @param from calendar days from the programme's start to the phase's
     * @param to to the phase's end; where it runs or is ahead, to its forecast
     * @param workingDays the phase took, or is expected to take
     * @param unusual how often the median of the finished ones that is; null where it is not out of the ordinary
     */
    public record Bar(
            int phase,
            String name,
            int from,
            int to,
            State state,
            int workingDays,
            @Nullable Double unusual) {}

    /** How far a phase is. */
    public enum State {
        DONE,
        RUNNING,
        AHEAD
    }

    /** A milestone that declares a capability, or that ends a phase. */
    public record Mark(String code, String name, int day, boolean reached) {}

    /**
     * What a phase took where it is finished.
     *
     * @param count how many have finished it
     * @param median working days; half of them took no longer
     * @param most working days; four of five took no longer
     */
    public record PhaseSpread(int phase, String name, int count, int shortest, int median, int most, int longest) {}
}
