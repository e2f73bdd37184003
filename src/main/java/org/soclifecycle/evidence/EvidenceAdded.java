package org.soclifecycle.evidence;

/** Somebody added a piece of evidence. */
public record EvidenceAdded(EvidenceRow evidence) {}
