package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Explains every working day by which a milestone moved. It follows the chain of work that decided the date and compares,
 * link by link, what passed with what was planned for it; the differences add up to the variance, because what one link
 * ends with the next begins with.
 */
final class Variance {

    private final Planned planned;
    private final Holds holds;
    private final List<VarianceRow> rows = new ArrayList<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private int plannedDay;
    private int day;

    /** Days between steps that were done again; they count against the plan with the next planned step. */
    private int gaps;

    private Variance(Planned planned, Holds holds) {
        this.planned = planned;
        this.holds = holds;
    }

    /** When the activities were planned, by path. */
    interface Planned {

        @Nullable
        Span of(String path);
    }

    /**
     * @param chain what decided the date, in order; see {@link Driving}
     * @param end where it led to
     */
    static List<VarianceRow> of(List<Occurrence> chain, End end, Planned planned, Holds holds) {
        Variance variance = new Variance(planned, holds);
        for (Occurrence link : chain) {
            variance.link(link, link.to() == null ? Math.max(link.due(), end.today()) : link.to());
        }
        variance.end(end);
        return variance.rows;
    }

    /**
     * The milestone.
     *
     * @param planned day for which it was planned
     * @param day day on which it was reached or is expected
     */
    record End(int planned, int day, boolean reached, int today) {}

    private void link(Occurrence link, int finish) {
        int round = rounds.merge(link.path(), 1, Integer::sum);
        Span plan = planned.of(link.path());
        if (round > 1 || plan == null) {
            int waited = holds.within(day, link.from());
            add(Cause.ON_HOLD, waited, link, 1);
            gaps += link.from() - day - waited;
            int held = held(link, finish);
            add(Cause.REWORK, finish - link.from() - held, link, round);
        } else {
            between(link.from(), plan.start() - plannedDay, Cause.WAITING, link);
            work(link, finish, plan.finish() - plan.start());
            plannedDay = plan.finish();
        }
        day = finish;
    }

    /** What passed before a link began, against what was planned. */
    private void between(int from, int plannedDays, Cause cause, @Nullable Occurrence link) {
        int held = holds.within(day, from);
        add(Cause.ON_HOLD, held, link, 1);
        int days = gaps + from - day - held - plannedDays;
        gaps = 0;
        add(days < 0 ? Cause.NOT_NEEDED : cause, days, link, 1);
    }

    private void work(Occurrence link, int finish, int plannedDays) {
        int over = finish - link.from() - held(link, finish) - plannedDays;
        int waited = over > 0 ? Math.min(over, unassigned(link, finish)) : 0;
        add(Cause.WAITING_UNASSIGNED, waited, link, 1);
        Cause cause = link.approval() ? Cause.WAITING_FOR_APPROVAL : Cause.WORK_LONGER;
        add(over < 0 ? Cause.WORK_SHORTER : cause, over - waited, link, 1);
    }

    private int held(Occurrence link, int finish) {
        int held = holds.within(link.from(), finish);
        add(Cause.ON_HOLD, held, link, 1);
        return held;
    }

    private int unassigned(Occurrence link, int finish) {
        if (link.claimed() == null) {
            return 0;
        }
        int until = Math.min(finish, Math.max(link.from(), link.claimed()));
        return until - link.from() - holds.within(link.from(), until);
    }

    private void end(End end) {
        int plannedDays = end.planned() - plannedDay;
        if (end.reached()) {
            between(end.day(), plannedDays, Cause.WAITING, null);
        } else {
            add(Cause.WAITING, gaps, null, 1);
            add(Cause.AHEAD, end.day() - day - plannedDays, null, 1);
        }
    }

    private void add(Cause cause, int days, @Nullable Occurrence link, int round) {
        if (days != 0) {
            rows.add(new VarianceRow(
                    cause, days, link == null ? "" : link.title(), round, link == null ? null : link.id()));
        }
    }
}
