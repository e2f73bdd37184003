package org.soclifecycle.engine;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Camunda 7.24, configured by ourselves: one database and one transaction with our tables, no schema changes, no
 * authorisation tables, no metrics, no scripts, only white-listed beans in expressions.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    ModelBeans modelBeans(ListableBeanFactory beans) {
        return new ModelBeans(beans);
    }

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ModelBeans beans,
            EngineHistory history,
            TaskListening tasks,
            WorkChecker checker,
            SpringJobExecutor jobs) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("soc-lifecycle");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("false");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setBeans(beans);
        keepHistory(engine, history);
        leaveOut(engine);
        engine.setCustomPreBPMNParseListeners(List.of(tasks));
        engine.setCommandCheckers(List.of(checker));
        engine.setJobExecutor(jobs);
        engine.setJobExecutorActivate(false);
        engine.setDefaultNumberOfRetries(3);
        engine.setFailedJobRetryTimeCycle("R3/PT1M");
        engine.setLegacyJobRetryBehaviorEnabled(true);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setLoggingContextBusinessKey("businessKey");
        return engine;
    }

    private static void keepHistory(SpringProcessEngineConfiguration engine, EngineHistory history) {
        engine.setCustomHistoryLevels(List.of(new LeanHistory()));
        engine.setHistory("lean");
        engine.setHistoryTimeToLive("P3650D");
        engine.setHistoryRemovalTimeStrategy("end");
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
        engine.setCustomHistoryEventHandlers(List.of(history));
    }

    private static void leaveOut(SpringProcessEngineConfiguration engine) {
        engine.setAuthorizationEnabled(false);
        engine.setTenantCheckEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setScriptEngineNameJavaScript("none");
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    ThreadPoolTaskExecutor jobThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(3);
        threads.setMaxPoolSize(6);
        threads.setQueueCapacity(10);
        threads.setThreadNamePrefix("engine-job-");
        return threads;
    }

    @Bean
    SpringJobExecutor jobExecutor(TaskExecutor jobThreads) {
        SpringJobExecutor jobs = new CorrelatedJobs();
        jobs.setTaskExecutor(jobThreads);
        jobs.setWaitTimeInMillis(5_000);
        jobs.setMaxWait(10_000);
        jobs.setBackoffTimeInMillis(25);
        jobs.setMaxBackoff(250);
        return jobs;
    }

    @Bean
    EngineStart engineStart(ProcessEngine engine) {
        return new EngineStart(engine);
    }
}
