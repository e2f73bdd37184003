package org.soclifecycle.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** A version of a deliverable counts from now on. */
public record DeliverableApproved(
        ProgramId program,
        String code,
        String name,
        String version,
        @Nullable String author,
        @Nullable String approver,
        @Nullable String secondApprover,
        Instant at) {}
