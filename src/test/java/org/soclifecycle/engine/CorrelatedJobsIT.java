package org.soclifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Correlation;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CorrelatedJobsIT {

    @Autowired
    private Fixture fixture;

    @Autowired
    private Processes processes;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whatAJobCausesCarriesAnIdOfItsOwn() {
        ProgramRow program = fixture.program();
        for (String gate : List.of("G1", "G2")) {
            run(job(program, gate));
        }

        assertThat(jdbc.sql(
                                "select correlation_id from app.audit_event where program_id = ? and action = 'gate.opened'")
                        .param(program.id().value())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    private Job job(ProgramRow program, String gate) {
        String instance = Objects.requireNonNull(transaction.execute(status -> processes.start(
                program.id(), "gateReview", program.key() + "/" + gate, Map.of("gateCode", gate), null)));
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    /** As the executor does, which rests in tests. */
    private void run(Job job) {
        ProcessEngineImpl plain = (ProcessEngineImpl) engine;
        Correlation.Scope scope = Correlation.open("of the executor's thread");
        try {
            new CorrelatedJobs.Run(List.of(job.getId()), plain)
                    .executeJob(
                            job.getId(),
                            plain.getProcessEngineConfiguration().getCommandExecutorTxRequired(),
                            new JobFailureCollector(job.getId()));
        } finally {
            scope.close();
        }
    }
}
