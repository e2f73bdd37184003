package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Component;

/** What was promised for each milestone of a programme, baseline by baseline. */
@Component
class Promises {

    private final Milestones milestones;
    private final Baselines baselines;

    Promises(Milestones milestones, Baselines baselines) {
        this.milestones = milestones;
        this.baselines = baselines;
    }

    List<Promise> of(ProgramRow program) {
        List<BaselineRow> set = baselines.of(program.id());
        return milestones.of(program).stream()
                .map(milestone -> new Promise(milestone, dates(milestone.code(), set)))
                .toList();
    }

    private static SortedMap<Integer, LocalDate> dates(String milestone, List<BaselineRow> baselines) {
        SortedMap<Integer, LocalDate> dates = new TreeMap<>();
        baselines.forEach(baseline -> baseline.dates().stream()
                .filter(change -> change.milestone().equals(milestone))
                .forEach(change -> dates.put(baseline.number(), change.after())));
        return dates;
    }

    /** @param dates by the number of the baseline */
    record Promise(MilestoneRow milestone, SortedMap<Integer, LocalDate> dates) {

        LocalDate latest() {
            return Objects.requireNonNull(dates.get(dates.lastKey()));
        }

        /** The days by which the baselines moved, and by which today's plan differs from the first of them. */
        List<VarianceRow> rows(int plannedDay, Terms terms) {
            List<VarianceRow> rows = new ArrayList<>();
            int day = plannedDay;
            for (var date : dates.entrySet()) {
                int moved = terms.dayOf(date.getValue()) - day;
                day += moved;
                Cause cause = date.getKey().equals(dates.firstKey()) ? Cause.PLAN_CHANGED : Cause.REBASELINE;
                if (moved != 0) {
                    rows.add(new VarianceRow(cause, -moved, String.valueOf(date.getKey()), 1, null));
                }
            }
            return rows;
        }
    }
}
