package org.soclifecycle.engine;

import java.time.Duration;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.core.DatabaseAway;

/**
 * Looks for due jobs. While the database is away the engine would log a stack trace with every try; this says in one
 * line when that begins and in one when it is over. Any other failure is left to the engine.
 */
class PatientAcquisition extends SequentialJobAcquisitionRunnable {

    private static final Logger LOG = LoggerFactory.getLogger(PatientAcquisition.class);

    private @Nullable Long awaySince;

    PatientAcquisition(JobExecutor jobs) {
        super(jobs);
    }

    @Override
    protected AcquiredJobs acquireJobs(
            JobAcquisitionContext context, JobAcquisitionStrategy strategy, ProcessEngineImpl engine) {
        try {
            AcquiredJobs jobs = super.acquireJobs(context, strategy, engine);
            back();
            return jobs;
        } catch (RuntimeException failure) {
            if (!DatabaseAway.causes(failure)) {
                throw failure;
            }
            context.setAcquisitionException(failure);
            away(failure);
            return new AcquiredJobs(0);
        }
    }

    private void away(RuntimeException failure) {
        if (awaySince == null) {
            awaySince = System.nanoTime();
            LOG.warn(
                    "The database does not answer: timers and automatic steps wait until it is back. ({})",
                    reason(failure));
        }
    }

    private void back() {
        if (awaySince != null) {
            LOG.info(
                    "The database answers again: timers and automatic steps go on after {} s.",
                    Duration.ofNanos(System.nanoTime() - awaySince).toSeconds());
            awaySince = null;
        }
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
