package org.soclifecycle.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Camunda as it comes: the stand-alone configuration with its defaults, the product's models, a database of its own. */
final class PlainEngine implements AutoCloseable {

    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private int started;

    private PlainEngine(HikariDataSource pool, ProcessEngine engine) {
        this.pool = pool;
        this.engine = engine;
    }

    static PlainEngine start(Server server) throws IOException {
        HikariDataSource pool = server.pool("plain");
        PlainEngine plain = new PlainEngine(pool, build(pool, "plain", false));
        plain.deploy();
        return plain;
    }

    /** A second engine on the same database, which differs in checking authorisations. */
    ProcessEngine withAuthorizations() {
        return build(pool, "plain-authorized", true);
    }

    private static ProcessEngine build(HikariDataSource pool, String name, boolean authorizations) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(Counted.around(pool));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setAuthorizationEnabled(authorizations);
        configuration.setBeans(new HashMap<>(Map.of("workdays", new Workdays())));
        return configuration.buildProcessEngine();
    }

    private void deploy() throws IOException {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        var resolver = new PathMatchingResourcePatternResolver();
        for (String pattern : List.of("processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form")) {
            for (Resource file : resolver.getResources("classpath*:" + pattern)) {
                try (InputStream content = file.getInputStream()) {
                    deployment.addInputStream(file.getFilename(), content);
                }
            }
        }
        deployment.deploy();
    }

    ProcessEngine engine() {
        return engine;
    }

    ProcessInstance startProgram() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("programId", "00000000-0000-0000-0000-000000000000");
        variables.put("gateOutcome", null);
        variables.put("direction", null);
        variables.put("goDecision", null);
        return engine.getRuntimeService().startProcessInstanceByKey("socProgram", "PLAIN-" + ++started, variables);
    }

    Task openTask(ProcessInstance program, String element) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(program.getBusinessKey() + "/P1")
                .taskDefinitionKey(element)
                .singleResult();
    }

    /** The same ten answers; what the product keeps as rows of tables are plain variables here. */
    static Map<String, Object> answers() {
        return Map.of(
                "sponsorName", Product.SPONSOR,
                "goDecision", "start",
                "problemStatement", "We learnt of an intrusion from a customer after 19 days.",
                "objective", "Find intrusions ourselves",
                "measure", "Median below 24 hours",
                "budgetEnvelope", 9_600_000,
                "deadlineDrivers", "regulation",
                "user", Product.SPONSOR,
                "roleOnBoard", "chair",
                "votes", true);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    /** Stands in for the product's bean of this name, without its calendar. */
    public static final class Workdays {

        public Date after(DelegateExecution execution, int days) {
            return Date.from(Instant.now().plus(days, ChronoUnit.DAYS));
        }
    }
}
