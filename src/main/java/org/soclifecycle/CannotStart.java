package org.soclifecycle;

import org.jspecify.annotations.Nullable;

/** Something outside of the product keeps it from starting; the message is one line that says what to do. */
public final class CannotStart extends IllegalStateException {

    CannotStart(String sentence) {
        this(sentence, null);
    }

    CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence.strip().replaceAll("\\s*\\R\\s*", " "), cause);
    }
}
