package org.soclifecycle.dashboard;

import org.jspecify.annotations.Nullable;
import org.soclifecycle.plan.Colour;
import org.soclifecycle.program.ProgramQuery;

/**
 * What somebody wants to see of the portfolio.
 *
 * @param kind code of a programme kind; null for all
 * @param colour of the health; null for all
 * @param blocked whether only those that did not pass their last gate
 * @param page number of the page of 50, from 1
 */
public record PortfolioQuery(
        ProgramQuery programs,
        @Nullable String kind,
        @Nullable Colour colour,
        boolean blocked,
        Order order,
        boolean descending,
        Grouping grouping,
        int page) {

    /** By what the programmes are sorted; the key decides between equals. */
    public enum Order {
        KEY,
        NAME,
        ORGANISATION,
        STATE,
        /** The worst first. */
        HEALTH,
        IOC,
        FOC
    }

    /** By what the programmes are grouped. */
    public enum Grouping {
        NONE,
        SECTOR,
        KIND,
        HEALTH
    }

    /** The first page, by key, with nothing left out. */
    public static PortfolioQuery of(ProgramQuery programs) {
        return new PortfolioQuery(programs, null, null, false, Order.KEY, false, Grouping.NONE, 1);
    }

    boolean accepts(PortfolioStand stand) {
        return (kind == null || kind.equals(stand.program().kind()))
                && (colour == null || colour == stand.colour())
                && (!blocked || stand.isBlocked());
    }
}
