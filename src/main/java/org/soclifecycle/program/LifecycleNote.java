package org.soclifecycle.program;

import java.time.Instant;
import org.soclifecycle.core.ProgramId;

/**
 * Something happened in a programme's life that changes nothing but must be on the record, such as an escalation.
 *
 * @param kind what it is, for example {@code ESCALATED}
 * @param text one sentence for people
 */
public record LifecycleNote(ProgramId program, String kind, String text, Instant at) {}
