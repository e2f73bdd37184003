package org.soclifecycle.work;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the inbox.
 *
 * @param program key of a programme
 * @param phase ordinal of a phase
 * @param text part of the name, of the subject or of the programme's key
 * @param after cursor of the page before; null for the first page
 */
public record InboxQuery(
        InboxBucket bucket,
        @Nullable String program,
        @Nullable Integer phase,
        @Nullable Due due,
        @Nullable String text,
        @Nullable String after) {

    /** Everything in the bucket. */
    public static InboxQuery of(InboxBucket bucket) {
        return new InboxQuery(bucket, null, null, null, null, null);
    }

    public InboxQuery in(InboxBucket other) {
        return new InboxQuery(other, program, phase, due, text, null);
    }

    public InboxQuery after(@Nullable String cursor) {
        return new InboxQuery(bucket, program, phase, due, text, cursor);
    }

    /** When an item is due, in days and weeks of UTC; a week starts on Monday. */
    public enum Due {
        OVERDUE,
        TODAY,
        WEEK
    }
}
