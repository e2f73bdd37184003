package org.soclifecycle.evidence;

import java.time.Instant;
import java.util.List;

/** Implemented by the module that keeps the record: what happened to a piece of evidence. */
public interface EvidenceHistory {

    /** Newest first. */
    List<Line> of(EvidenceRow evidence);

    /**
     * One thing that happened.
     *
     * @param sentence complete, with the name of the person
     */
    record Line(Instant at, String sentence) {}
}
