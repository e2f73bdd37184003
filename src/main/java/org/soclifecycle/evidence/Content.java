package org.soclifecycle.evidence;

import org.springframework.core.io.InputStreamSource;

/** What a version of evidence consists of, as it comes from a person. */
public sealed interface Content {

    /**
     * A file.
     *
     * @param name as the person's machine calls it
     */
    record Upload(String name, InputStreamSource bytes) implements Content {}

    /** A place where the proof is kept; an https address. */
    record Link(String address) implements Content {}
}
