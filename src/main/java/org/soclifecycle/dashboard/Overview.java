package org.soclifecycle.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryRow;
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

    Overview(Portfolio portfolio, Waiting waiting, Places places, Sketching sketching, History history) {
        this.portfolio = portfolio;
        this.waiting = waiting;
        this.places = places;
        this.sketching = sketching;
        this.history = history;
    }

    /**
     * @param process process instance whose diagram to show; null for the phase under way
     * @param address address of the programme's page
     */
    public View of(ProgramRow program, @Nullable String process, String address) {
        PortfolioRow row = portfolio.of(program);
        List<WaitingRow> open = waiting.of(program);
        Whereabouts where = sketching.of(places.of(program.id(), open), process, row.milestones(), address);
        return new View(row, open, where, history.latest(program.id(), LATEST));
    }

    /** What the page shows. */
    public record View(PortfolioRow row, List<WaitingRow> waiting, Whereabouts where, List<HistoryRow> history) {}
}
