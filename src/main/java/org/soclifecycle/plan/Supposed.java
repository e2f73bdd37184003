package org.soclifecycle.plan;

import java.util.HashMap;
import java.util.Map;

/** What if some activities took another time than planned. */
final class Supposed {

    /** Everything as planned. */
    static final Supposed NOTHING = new Supposed();

    private final Map<Integer, Integer> durations = new HashMap<>();
    private final Map<Integer, Integer> delays = new HashMap<>();

    /** @param workingDays from beginning to end */
    void lasts(int place, int workingDays) {
        durations.put(place, workingDays);
    }

    /** @param workingDays later than planned or, with a duration, later than that; several add up */
    void delay(int place, int workingDays) {
        delays.merge(place, workingDays, Integer::sum);
    }

    /** How long an activity takes. */
    int duration(int place, int planned) {
        return durations.getOrDefault(place, planned) + delays.getOrDefault(place, 0);
    }

    /** When an open activity is finished, not before today. */
    int due(int place, Progress progress) {
        Integer duration = durations.get(place);
        int due = duration == null ? progress.due(place) : progress.start(place) + duration;
        return Math.max(due, progress.today()) + delays.getOrDefault(place, 0);
    }
}
