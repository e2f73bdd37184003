package org.soclifecycle.core;

import org.jspecify.annotations.Nullable;

/** A rule of the programme forbids it, whoever asks; the attempt is put on the record. Becomes 409. */
public class RuleBroken extends Conflict {

    private final @Nullable String rule;

    public RuleBroken(String sentence) {
        this(sentence, null);
    }

    /** @param rule id of the rule, such as {@code GATE-1} */
    public RuleBroken(String sentence, @Nullable String rule) {
        super(sentence);
        this.rule = rule;
    }

    public @Nullable String rule() {
        return rule;
    }
}
