package org.soclifecycle.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * Something rests on a piece of evidence.
 *
 * @param label what it is called, as it was called then
 */
public record EvidenceUseRow(
        UUID id, UUID evidence, UseTarget target, String label, String attachedBy, Instant attachedAt) {}
