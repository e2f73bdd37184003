package org.soclifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soclifecycle.support.OutageTest;
import org.soclifecycle.support.Scissors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the search for due jobs writes to the log while the database is away. */
@OutageTest
@ExtendWith(OutputCaptureExtension.class)
class PatientAcquisitionIT {

    @Autowired
    ProcessEngine engine;

    @Autowired
    SpringJobExecutor executor;

    @Autowired
    Scissors scissors;

    @AfterEach
    void mend() {
        scissors.mend();
    }

    @Test
    void anOutageIsOneLineWhenItBeginsAndOneWhenItIsOver(CapturedOutput log) {
        PatientAcquisition acquisition = acquisition();
        scissors.cut();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(acquire(acquisition).size()).isZero();
            assertThat(acquisition.getAcquisitionContext().getAcquisitionException())
                    .as("what makes the engine wait longer")
                    .isNotNull();
        }
        scissors.mend();
        acquire(acquisition);
        acquire(acquisition);

        assertThat(log.getOut().lines().filter(line -> line.contains("timers and automatic steps")))
                .satisfiesExactly(
                        began -> assertThat(began).contains("WARN", "The database does not answer"),
                        ended -> assertThat(ended).contains("INFO", "The database answers again"));
        assertThat(log.getOut()).doesNotContain("\tat ", "ENGINE-14", "HHH000247");
    }

    private PatientAcquisition acquisition() {
        CorrelatedJobs jobs = (CorrelatedJobs) executor;
        jobs.ensureInitialization();
        return (PatientAcquisition) jobs.getAcquireJobsRunnable();
    }

    private AcquiredJobs acquire(PatientAcquisition acquisition) {
        return acquisition.acquireJobs(
                acquisition.getAcquisitionContext(), new BackoffJobAcquisitionStrategy(executor), (ProcessEngineImpl)
                        engine);
    }
}
