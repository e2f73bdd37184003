package org.soclifecycle.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * What somebody wants to see of the ledger.
 *
 * @param program only this programme; null for everything
 * @param systemOnly only what belongs to no programme
 * @param action only actions that start with this, for example {@code task.}
 * @param before page on below this cursor; null for the newest
 */
public record HistoryQuery(
        @Nullable ProgramId program,
        boolean systemOnly,
        @Nullable String actor,
        @Nullable String action,
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String before) {

    /** Everything of one programme, newest first. */
    public static HistoryQuery of(ProgramId program) {
        return new HistoryQuery(program, false, null, null, null, null, null, null);
    }

    /** The same from a cursor on. */
    public HistoryQuery from(@Nullable String cursor) {
        return new HistoryQuery(program, systemOnly, actor, action, text, from, to, cursor);
    }
}
