package org.soclifecycle.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the page of older ones; null on the last */
public record RefusedPage(List<RefusedRow> rows, @Nullable String next) {}
