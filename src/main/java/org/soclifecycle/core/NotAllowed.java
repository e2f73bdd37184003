package org.soclifecycle.core;

/** The person may not do this; the attempt is put on the record. Becomes 403. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String sentence) {
        super(sentence);
    }
}
