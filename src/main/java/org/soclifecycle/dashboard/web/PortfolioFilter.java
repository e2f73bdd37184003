package org.soclifecycle.dashboard.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.soclifecycle.program.ProgramQuery;
import org.soclifecycle.program.ProgramQuery.Order;
import org.soclifecycle.program.ProgramState;

/**
 * The portfolio's filter as it stands in the address; what it does not know is as good as not said.
 *
 * @param state open, all, or a state in lower case
 * @param sort a column, with a minus before it for the other direction
 */
record PortfolioFilter(String text, String state, String sort, int page) {

    static final String OPEN = "open";
    static final String ALL = "all";

    ProgramQuery query() {
        String column = sort.startsWith("-") ? sort.substring(1) : sort;
        Order order = Arrays.stream(Order.values())
                .filter(value -> value.name().equalsIgnoreCase(column))
                .findFirst()
                .orElse(Order.KEY);
        return new ProgramQuery(text, states(), order, sort.startsWith("-"), page);
    }

    private Set<ProgramState> states() {
        if (state.equals(ALL)) {
            return EnumSet.allOf(ProgramState.class);
        }
        return Arrays.stream(ProgramState.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(state))
                .findFirst()
                .map(Set::of)
                .orElse(EnumSet.of(ProgramState.RUNNING, ProgramState.ON_HOLD, ProgramState.CANCELLING));
    }

    /** Whether anything is filtered. */
    public boolean isNarrow() {
        return !text.isBlank() || !state.equals(OPEN);
    }

    /** How the list would be sorted after a click on the column. */
    public String sortBy(String column) {
        return sort.equals(column) ? "-" + column : column;
    }

    /** For aria-sort. */
    public String direction(String column) {
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "none";
    }
}
