package org.soclifecycle.core;

import java.util.UUID;

/** Identifies a programme. */
public record ProgramId(UUID value) {

    /** A new, random id. */
    public static ProgramId random() {
        return new ProgramId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static ProgramId of(String text) {
        return new ProgramId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
