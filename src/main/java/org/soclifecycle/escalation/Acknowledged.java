package org.soclifecycle.escalation;

import java.time.Instant;

/** Somebody has taken note of an escalation, in the same transaction. */
public record Acknowledged(EscalationRow escalation, String by, Instant at) {}
