package org.soclifecycle.core;

/** The state does not allow the action any more, for example because somebody else was faster. Becomes 409. */
public class Conflict extends RuntimeException {

    public Conflict(String sentence) {
        super(sentence);
    }
}
