package org.soclifecycle.evidence;

/** Something rests on a piece of evidence from now on. */
public record EvidenceAttached(EvidenceRow evidence, EvidenceUseRow use) {}
