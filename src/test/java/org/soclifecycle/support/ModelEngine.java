package org.soclifecycle.support;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One engine in memory for all model tests of a run, with every model deployed and nothing real behind the models. */
final class ModelEngine {

    /** What the expressions of the models see; {@link ModelTest} fills it. */
    static final Map<Object, Object> BEANS = new HashMap<>();

    /** Called processes that are not run, with the variables their callers get instead. */
    static final Map<String, Map<String, Object>> CALLS = new HashMap<>();

    /** What each of them was given, call by call. */
    static final Map<String, List<Map<String, Object>>> RECEIVED = new HashMap<>();

    private static final ProcessEngine ENGINE = start();

    private ModelEngine() {}

    static ProcessEngine get() {
        return ENGINE;
    }

    private static ProcessEngine start() {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("org.camunda")).setLevel(Level.ERROR);
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("models");
        configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(BEANS);
        configuration.setCustomPreBPMNParseListeners(List.of(new Watching()));
        ProcessEngine engine = configuration.buildProcessEngine();
        deploy(engine);
        return engine;
    }

    private static void deploy(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String pattern : List.of("processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form")) {
                for (Resource file : resolver.getResources("classpath*:" + pattern)) {
                    deployment.addInputStream(file.getURL().getPath(), file.getInputStream());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        deployment.deploy();
    }

    /** Counts sequence flows and lets tests stand in for called processes. */
    private static final class Watching extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            ProcessDefinitionEntity process = (ProcessDefinitionEntity) scope.getProcessDefinition();
            FlowCoverage.known(process.getKey(), flow.getId());
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                    execution -> FlowCoverage.taken(process.getKey(), flow.getId()));
        }

        @Override
        public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
            CallActivityBehavior real = (CallActivityBehavior) activity.getActivityBehavior();
            StubbedCall call = new StubbedCall(element.attribute("calledElement"));
            call.setCallableElement(real.getCallableElement());
            activity.setActivityBehavior(call);
        }
    }

    /** Runs the called process, unless the test said what it would have answered. */
    private static final class StubbedCall extends CallActivityBehavior {

        private final String called;

        StubbedCall(String called) {
            this.called = called;
        }

        @Override
        public void execute(ActivityExecution execution) throws Exception {
            Map<String, Object> answer = CALLS.get(called);
            if (answer == null) {
                super.execute(execution);
            } else {
                receive(execution);
                answer.forEach((name, value) -> answer(execution, name, value));
                leave(execution);
            }
        }

        private void receive(ActivityExecution execution) {
            Map<String, Object> given = new HashMap<>(getCallableElement().getInputVariables(execution));
            given.put("businessKey", getCallableElement().getBusinessKey(execution));
            RECEIVED.computeIfAbsent(called, key -> new ArrayList<>()).add(given);
        }

        /** As in a real call, the caller keeps only what the call activity takes over. */
        private void answer(ActivityExecution execution, String name, Object value) {
            if (getCallableElement().getOutputs().stream().anyMatch(out -> name.equals(out.getTarget()))) {
                execution.setVariable(name, value);
            }
        }
    }
}
