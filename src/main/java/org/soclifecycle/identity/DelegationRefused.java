package org.soclifecycle.identity;

import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.duties.SeparationRule;

/** A delegation is not possible like that; the sentence names the rule and the mend. */
public final class DelegationRefused extends Invalid {

    private final String field;
    private final @Nullable SeparationRule rule;

    DelegationRefused(String field, String sentence, @Nullable SeparationRule rule) {
        super(sentence);
        this.field = field;
        this.rule = rule;
    }

    /** The field of the form that must be mended. */
    public String field() {
        return field;
    }

    /** The rule of the separation of duties that forbids it; null for a mere slip. Such attempts are on the record. */
    public @Nullable SeparationRule rule() {
        return rule;
    }
}
