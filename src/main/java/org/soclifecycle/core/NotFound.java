package org.soclifecycle.core;

/** What was asked for does not exist, or not for the person asking. Becomes 404. */
public class NotFound extends RuntimeException {

    public NotFound(String sentence) {
        super(sentence);
    }
}
