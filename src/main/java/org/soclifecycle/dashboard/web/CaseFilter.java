package org.soclifecycle.dashboard.web;

import org.jspecify.annotations.Nullable;
import org.soclifecycle.dashboard.CaseRow;

/**
 * The filter of the cases as it stands in the address.
 *
 * @param kind process key; empty for all
 * @param state all, open or closed; something else is as good as closed
 */
record CaseFilter(@Nullable String kind, @Nullable String state) {

    CaseFilter {
        kind = kind == null ? "" : kind;
        state = state == null || state.isEmpty() ? "all" : state;
    }

    boolean takes(CaseRow row) {
        return (String.valueOf(kind).isEmpty() || row.kind().equals(kind))
                && ("all".equals(state) || row.isOpen() == "open".equals(state));
    }
}
