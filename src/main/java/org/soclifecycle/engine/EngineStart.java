package org.soclifecycle.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** Starts the job executor when the application is ready and not before; stops it first when it closes. */
class EngineStart {

    private final JobExecutor jobs;

    @Value("${soc.jobs.enabled:true}")
    private boolean enabled;

    EngineStart(ProcessEngine engine) {
        this.jobs = ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getJobExecutor();
    }

    @EventListener(ApplicationReadyEvent.class)
    void startJobs() {
        if (enabled) {
            jobs.start();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stopJobs() {
        if (jobs.isActive()) {
            jobs.shutdown();
        }
    }

    boolean jobsRun() {
        return jobs.isActive();
    }
}
