package org.soclifecycle.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.soclifecycle.core.Correlation;

/**
 * The job executor; it gives each job a correlation id of its own, for the log and the record, and is patient while the
 * database is away.
 */
class CorrelatedJobs extends SpringJobExecutor {

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        acquireJobsRunnable = new PatientAcquisition(this);
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new Run(jobIds, engine);
    }

    /** Runs jobs one after the other. The id holds until the next job begins, because a failure is logged after it. */
    static final class Run extends ExecuteJobsRunnable {

        Run(List<String> jobIds, ProcessEngineImpl engine) {
            super(jobIds, engine);
        }

        @Override
        public void run() {
            Correlation.Scope scope = Correlation.open(Correlation.create());
            try {
                super.run();
            } finally {
                scope.close();
            }
        }

        @Override
        protected void executeJob(String jobId, CommandExecutor executor, JobFailureCollector failures) {
            Correlation.open(Correlation.create());
            super.executeJob(jobId, executor, failures);
        }
    }
}
