package org.soclifecycle.dashboard;

import java.util.List;

/**
 * A page of the portfolio.
 *
 * @param total how many programmes there are on all pages
 * @param page number of this page, from 1
 * @param pages number of pages, at least 1
 */
public record PortfolioPage(List<PortfolioRow> rows, long total, int page, int pages) {}
