package org.soclifecycle.core;

/** A rule of the programme forbids it, whoever asks; the attempt is put on the record. Becomes 409. */
public class RuleBroken extends Conflict {

    public RuleBroken(String sentence) {
        super(sentence);
    }
}
