package org.soclifecycle.program;

import java.util.List;

/**
 * A page of programmes.
 *
 * @param total how many there are on all pages
 * @param page number of this page, from 1
 * @param pages number of pages, at least 1
 */
public record ProgramPage(List<ProgramRow> rows, long total, int page, int pages) {}
