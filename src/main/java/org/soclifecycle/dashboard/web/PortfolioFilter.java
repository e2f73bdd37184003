package org.soclifecycle.dashboard.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.soclifecycle.dashboard.PortfolioQuery;
import org.soclifecycle.dashboard.PortfolioQuery.Grouping;
import org.soclifecycle.dashboard.PortfolioQuery.Order;
import org.soclifecycle.plan.Colour;
import org.soclifecycle.program.ProgramQuery;
import org.soclifecycle.program.ProgramState;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The portfolio's filter as it stands in the address; what it does not know is as good as not said.
 *
 * @param state open, all, or a state in lower case
 * @param health a colour in lower case, or blocked; empty for all
 * @param kind code of a programme kind; empty for all
 * @param sort a column, with a minus before it for the other direction
 * @param group sector, kind or health; empty for none
 */
record PortfolioFilter(String text, String state, String health, String kind, String sort, String group, int page) {

    static final String OPEN = "open";
    static final String ALL = "all";
    static final String BLOCKED = "blocked";

    PortfolioQuery query() {
        String column = sort.startsWith("-") ? sort.substring(1) : sort;
        return new PortfolioQuery(
                new ProgramQuery(text, states()),
                kind.isEmpty() ? null : kind,
                known(Colour.values(), health).orElse(null),
                health.equals(BLOCKED),
                known(Order.values(), column).orElse(Order.KEY),
                sort.startsWith("-"),
                known(Grouping.values(), group).orElse(Grouping.NONE),
                page);
    }

    PortfolioFilter at(int other) {
        return new PortfolioFilter(text, state, health, kind, sort, group, other);
    }

    private Set<ProgramState> states() {
        if (state.equals(ALL)) {
            return EnumSet.allOf(ProgramState.class);
        }
        return known(ProgramState.values(), state)
                .<Set<ProgramState>>map(Set::of)
                .orElse(EnumSet.of(ProgramState.RUNNING, ProgramState.ON_HOLD, ProgramState.CANCELLING));
    }

    private static <E extends Enum<E>> Optional<E> known(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** Whether anything is filtered. */
    public boolean isNarrow() {
        return !text.isBlank() || !state.equals(OPEN) || !health.isEmpty() || !kind.isEmpty();
    }

    /** How the list would be sorted after a click on the column. */
    public String sortBy(String column) {
        return sort.equals(column) ? "-" + column : column;
    }

    /** For aria-sort. */
    public String direction(String column) {
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "none";
    }

    /** The address of the list with one thing changed; what else was chosen stays. */
    public String with(String parameter, Object value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/programs")
                .queryParam("text", "{text}")
                .queryParam("state", state)
                .queryParam("health", health)
                .queryParam("kind", "{kind}")
                .queryParam("sort", sort)
                .queryParam("group", group)
                .replaceQueryParam(parameter, value);
        return address.encode()
                .buildAndExpand(java.util.Map.of("text", text, "kind", kind))
                .toUriString();
    }
}
