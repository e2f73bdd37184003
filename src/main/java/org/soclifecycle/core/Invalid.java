package org.soclifecycle.core;

/** What was entered cannot be accepted; the sentence names the field and the mend. Becomes 422. */
public class Invalid extends RuntimeException {

    public Invalid(String sentence) {
        super(sentence);
    }
}
