package org.soclifecycle.dashboard;

import java.util.List;

/**
 * A page of the portfolio.
 *
 * @param groups the page's rows in their groups; one group where nothing is grouped
 * @param page number of this page, from 1
 * @param pages number of pages, at least 1
 */
public record PortfolioPage(List<Group> groups, Summary summary, int page, int pages) {

    /** The page's rows, whatever group they are in. */
    public List<PortfolioRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** How many programmes there are on all pages. */
    public int total() {
        return summary.total();
    }

    /**
     * Rows that belong together.
     *
     * @param name sector, kind or colour; empty for those without
     * @param summary of the whole group, on whatever pages it stands
     */
    public record Group(String name, Summary summary, List<PortfolioRow> rows) {}

    /**
     * How many there are of each colour.
     *
     * @param blocked those that did not pass the gate they came to last
     */
    public record Summary(int total, int green, int amber, int red, int blocked) {}
}
