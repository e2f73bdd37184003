package org.soclifecycle.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells whether the engine answers and its jobs run, and how many incidents wait for an operator. */
@Component
class EngineHealth extends AbstractHealthIndicator {

    private final ProcessEngine engine;
    private final EngineStart start;

    EngineHealth(ProcessEngine engine, EngineStart start) {
        this.engine = engine;
        this.start = start;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("engine", engine.getName())
                .withDetail("jobExecutorActive", start.jobsRun())
                .withDetail(
                        "incidents",
                        engine.getRuntimeService().createIncidentQuery().count());
    }
}
