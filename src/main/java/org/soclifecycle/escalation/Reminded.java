package org.soclifecycle.escalation;

/** Somebody was reminded of what is due soon, in the same transaction. */
public record Reminded(EscalationRow escalation) {}
