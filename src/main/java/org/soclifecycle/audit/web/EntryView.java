package org.soclifecycle.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.audit.Detail;
import org.soclifecycle.audit.HistoryRow;

/**
 * An entry as the pages show it.
 *
 * @param program key of its programme where the page shows several; null otherwise, and for the system's entries
 */
record EntryView(
        HistoryRow row, List<Detail> details, @Nullable String program) {

    static EntryView brief(HistoryRow row, @Nullable String program) {
        return new EntryView(row, Detail.of(row.details(), Detail.Extent.BRIEF), program);
    }

    static EntryView whole(HistoryRow row, @Nullable String program) {
        return new EntryView(row, Detail.of(row.details(), Detail.Extent.WHOLE), program);
    }

    /** Which picture stands before it: the group of its action. */
    public String group() {
        String action = row.action();
        int dot = action.indexOf('.');
        return dot < 0 ? action : action.substring(0, dot);
    }
}
