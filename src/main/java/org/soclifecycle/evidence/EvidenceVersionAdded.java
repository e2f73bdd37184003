package org.soclifecycle.evidence;

/** Somebody added a further version, which is now the current one. */
public record EvidenceVersionAdded(EvidenceRow evidence) {}
