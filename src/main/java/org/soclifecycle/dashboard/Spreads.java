package org.soclifecycle.dashboard;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.dashboard.Cohort.PhaseSpread;

/** What is usual for each phase, and what is not: more than half as long again as the median, or less than half of it. */
final class Spreads {

    private static final int ENOUGH = 3;
    private static final double LONG = 1.5;
    private static final double SHORT = 0.5;

    private final Map<Integer, PhaseSpread> byPhase;

    private Spreads(Map<Integer, PhaseSpread> byPhase) {
        this.byPhase = byPhase;
    }

    /** Working days that a finished phase took. */
    record Taken(int phase, String name, int days) {}

    static Spreads of(Collection<Taken> finished) {
        Map<Integer, PhaseSpread> spreads = new TreeMap<>();
        finished.stream().collect(Collectors.groupingBy(Taken::phase)).forEach((phase, all) -> {
            int[] days = all.stream().mapToInt(Taken::days).sorted().toArray();
            spreads.put(
                    phase,
                    new PhaseSpread(
                            phase,
                            all.get(0).name(),
                            days.length,
                            days[0],
                            quantile(days, 0.5),
                            quantile(days, 0.8),
                            days[days.length - 1]));
        });
        return new Spreads(spreads);
    }

    Collection<PhaseSpread> phases() {
        return byPhase.values();
    }

    /** How often the median it is; null where that is usual, or where too few have finished the phase to tell. */
    @Nullable
    Double unusual(int phase, int days) {
        PhaseSpread spread = byPhase.get(phase);
        if (spread == null || spread.count() < ENOUGH || spread.median() == 0) {
            return null;
        }
        double times = (double) days / spread.median();
        return times > LONG || times < SHORT ? Double.valueOf(times) : null;
    }

    /** The smallest value that this share does not exceed. */
    private static int quantile(int[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length - 1e-9) - 1)];
    }

    @Override
    public String toString() {
        return Arrays.toString(byPhase.values().toArray());
    }
}
