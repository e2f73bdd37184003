package org.soclifecycle.evidence;

import org.soclifecycle.core.Invalid;

/** A file or link cannot be evidence; the sentence names it, the reason and the mend. The attempt is put on record. */
public final class FileRefused extends Invalid {

    public FileRefused(String sentence) {
        super(sentence);
    }
}
