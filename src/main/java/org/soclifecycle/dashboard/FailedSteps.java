package org.soclifecycle.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.ProcessDef;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.FailedJob;
import org.soclifecycle.engine.FailedJobs;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Service;

/** The automatic steps that failed, in the words of the models, for the operator's page. */
@Service
public class FailedSteps {

    private final FailedJobs jobs;
    private final Programs programs;
    private final Blueprint blueprint;

    FailedSteps(FailedJobs jobs, Programs programs, Blueprint blueprint) {
        this.jobs = jobs;
        this.programs = programs;
        this.blueprint = blueprint;
    }

    /** Those that wait for an operator first. */
    public List<FailedStep> all() {
        List<FailedJob> failed = jobs.all();
        Map<ProgramId, String> keys = programs.keys(
                failed.stream().map(FailedJob::program).filter(Objects::nonNull).collect(Collectors.toSet()));
        return failed.stream().map(job -> step(job, keys)).toList();
    }

    private FailedStep step(FailedJob job, Map<ProgramId, String> keys) {
        var process = blueprint.findProcess(job.process());
        return new FailedStep(
                job,
                job.program() == null ? null : keys.get(job.program()),
                process.map(ProcessDef::name).orElse(job.process()),
                process.map(known -> known.nameOf(job.element())).orElse(job.element()));
    }
}
