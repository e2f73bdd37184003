package org.soclifecycle.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryRow;
import org.soclifecycle.gate.Readiness;
import org.soclifecycle.gate.ReadinessCard;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything the page of one programme shows. */
@Service
@Transactional(readOnly = true)
public class Overview {

    private static final int LATEST = 10;

    private final Portfolio portfolio;
    private final Waiting waiting;
    private final Places places;
    private final Sketching sketching;
    private final History history;
    private final Readiness readiness;

    Overview(
            Portfolio portfolio,
            Waiting waiting,
            Places places,
            Sketching sketching,
            History history,
            Readiness readiness) {
        this.portfolio = portfolio;
        this.waiting = waiting;
        this.places = places;
        this.sketching = sketching;
        this.history = history;
        this.readiness = readiness;
    }

    /**
     * @param process process instance whose diagram to show; null for the phase under way
     * @param address address of the programme's page
     */
    public View of(ProgramRow program, @Nullable String process, String address) {
        PortfolioRow row = portfolio.of(program);
        List<WaitingRow> open = waiting.of(program);
        Whereabouts where = sketching.of(places.of(program.id(), open), process, row.milestones(), address);
        ReadinessCard next = program.state().isOpen() ? readiness.next(program).orElse(null) : null;
        return new View(row, open, where, history.latest(program.id(), LATEST), next);
    }

    /** What the programme waits for, soonest due first. */
    public List<WaitingRow> waiting(ProgramRow program) {
        return waiting.of(program);
    }

    /**
     * What the page shows.
     *
     * @param nextGate the first gate that is not passed; null when there is none
     */
    public record View(
            PortfolioRow row,
            List<WaitingRow> waiting,
            Whereabouts where,
            List<HistoryRow> history,
            @Nullable ReadinessCard nextGate) {}
}
