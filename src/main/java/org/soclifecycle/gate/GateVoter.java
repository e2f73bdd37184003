package org.soclifecycle.gate;

import jakarta.persistence.Embeddable;

/**
 * Somebody who may vote in a round.
 *
 * @param sponsor whether the person holds the sponsor's role
 */
@Embeddable
record GateVoter(String username, boolean sponsor) {}
