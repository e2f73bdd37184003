package org.soclifecycle.evidence;

import java.time.Instant;

/** Something does not rest on a piece of evidence any more. */
public record EvidenceDetached(EvidenceRow evidence, EvidenceUseRow use, String actor, Instant at) {}
