package org.soclifecycle.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.soclifecycle.core.ProgramId;
import org.springframework.stereotype.Service;

/** Timers and asynchronous steps, run by hand where no job executor does it: in demo data and tests. */
@Service
public class Jobs {

    private static final int AT_MOST = 500;

    private final ManagementService management;
    private final Links links;

    Jobs(ProcessEngine engine, Links links) {
        this.management = engine.getManagementService();
        this.links = links;
    }

    /**
     * Runs what is due for the programme until nothing is due any more.
     *
     * @return how many jobs ran
     */
    public int runDue(ProgramId program) {
        int ran = 0;
        for (Optional<Job> job = nextDue(program); job.isPresent() && ran < AT_MOST; job = nextDue(program)) {
            management.executeJob(job.get().getId());
            ran++;
        }
        return ran;
    }

    private Optional<Job> nextDue(ProgramId program) {
        return waiting(program).stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now()))
                .min(Comparator.comparing(job -> job.getDuedate() == null ? new Date(0) : job.getDuedate()));
    }

    /** When the programme's next timer fires; empty when it has none. */
    public Optional<Instant> nextTimer(ProgramId program) {
        return waiting(program).stream()
                .map(Job::getDuedate)
                .filter(java.util.Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(Date::toInstant);
    }

    private List<Job> waiting(ProgramId program) {
        Set<String> instances = links.of(program).stream()
                .filter(ProcessLink::isRunning)
                .map(ProcessLink::processInstanceId)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? List.of()
                : management
                        .createJobQuery()
                        .processInstanceIds(instances)
                        .active()
                        .withRetriesLeft()
                        .list();
    }

    private static Date now() {
        return org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime();
    }
}
