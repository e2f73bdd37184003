package org.soclifecycle.signature;

/**
 * What a person declares by signing, word for word. The text of a version never changes.
 *
 * @param version counts from 1
 */
public record Statement(Meaning meaning, int version, String text) {

    /** Names the statement and its version, for example {@code approved/1}. */
    public String id() {
        return meaning.id() + "/" + version;
    }
}
