package org.soclifecycle.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * An automatic step or timer that failed.
 *
 * @param program null for what belongs to no programme
 * @param element id of the element that failed in the process
 * @param since when it gave up; for one that is still tried, when it was created
 * @param retries how often it is tried again by itself; 0 when it waits for an operator
 */
public record FailedJob(
        String id,
        @Nullable ProgramId program,
        String process,
        String element,
        @Nullable String message,
        Instant since,
        int retries) {}
