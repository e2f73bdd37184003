package org.soclifecycle.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the ledger.
 *
 * @param next cursor of the next page; null on the last one
 */
public record HistoryPage(List<HistoryRow> rows, @Nullable String next) {}
