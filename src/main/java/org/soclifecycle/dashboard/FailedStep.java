package org.soclifecycle.dashboard;

import org.jspecify.annotations.Nullable;
import org.soclifecycle.engine.FailedJob;

/**
 * A failed job with the names people know.
 *
 * @param program key of its programme; null where it has none
 */
public record FailedStep(FailedJob job, @Nullable String program, String process, String step) {

    /** Whether it is tried no more by itself. */
    public boolean isStuck() {
        return job.retries() <= 0;
    }
}
