package org.soclifecycle.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.soclifecycle.core.Conflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Automatic steps and timers that failed: those that are tried again, and those that wait for an operator. */
@Service
@Transactional
public class FailedJobs {

    private static final int AT_MOST = 200;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Links links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FailedJobs(ProcessEngine engine, Links links, ApplicationEventPublisher events, Clock clock) {
        this.management = engine.getManagementService();
        this.runtime = engine.getRuntimeService();
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** Those that wait for an operator first; 200 at most. */
    @Transactional(readOnly = true)
    public List<FailedJob> all() {
        Map<String, Instant> gaveUp =
                runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).list().stream()
                        .collect(Collectors.toMap(
                                Incident::getConfiguration,
                                incident -> incident.getIncidentTimestamp().toInstant(),
                                (a, b) -> a));
        return management
                .createJobQuery()
                .withException()
                .orderByJobRetries()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, AT_MOST)
                .stream()
                .map(job -> read(
                        job,
                        gaveUp.getOrDefault(job.getId(), job.getCreateTime().toInstant())))
                .toList();
    }

    /**
     * Lets the job run once more, at once; when it fails again it waits for an operator again.
     *
     * @throws Conflict when it does not wait any more
     */
    public void retry(String id, String actor) {
        Job job = management.createJobQuery().jobId(id).withException().singleResult();
        if (job == null) {
            throw new Conflict("This step does not wait any more: it ran, or its process ended.");
        }
        management
                .setJobRetries(1)
                .jobId(id)
                .dueDate(Date.from(clock.instant()))
                .execute();
        FailedJob failed = read(job, clock.instant());
        events.publishEvent(
                new JobRetried(failed.program(), failed.process(), failed.element(), actor, clock.instant()));
    }

    private FailedJob read(Job job, Instant since) {
        return new FailedJob(
                job.getId(),
                Optional.ofNullable(job.getProcessInstanceId())
                        .flatMap(links::find)
                        .map(ProcessLink::program)
                        .orElse(null),
                String.valueOf(job.getProcessDefinitionKey()),
                element(job),
                job.getExceptionMessage(),
                since,
                job.getRetries());
    }

    private String element(Job job) {
        if (job.getFailedActivityId() != null) {
            return job.getFailedActivityId();
        }
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return definition == null ? "" : definition.getActivityId();
    }
}
