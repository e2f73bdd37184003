package org.soclifecycle.core;

import org.jspecify.annotations.Nullable;

/** The person may not do this; the attempt is put on the record. Becomes 403. */
public class NotAllowed extends RuntimeException {

    private final @Nullable String rule;
    private boolean recorded;

    public NotAllowed(String sentence) {
        this(sentence, null);
    }

    /** @param rule id of the rule that forbids it, such as {@code SOD-1} */
    public NotAllowed(String sentence, @Nullable String rule) {
        super(sentence);
        this.rule = rule;
    }

    /** The id of the rule that forbids it; null where it is a mere lack of a right. */
    public @Nullable String rule() {
        return rule;
    }

    /** Says that the attempt is on the record already. */
    public void markRecorded() {
        recorded = true;
    }

    public boolean isRecorded() {
        return recorded;
    }
}
