package org.soclifecycle.escalation;

/** Somebody was told that something is late, in the same transaction. */
public record Escalated(EscalationRow escalation) {}
