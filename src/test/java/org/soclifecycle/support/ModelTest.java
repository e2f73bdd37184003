package org.soclifecycle.support;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs models alone: an engine in memory with all models of {@code processes} and {@code forms}, and stand-ins behind
 * every bean and delegate. A test starts a process, completes tasks as the routing of a form would, and fires timers by
 * the id of their event; service tasks run by themselves. {@link CoversFlows} makes the class prove that it took every
 * sequence flow.
 *
 * <pre>{@code
 * @CoversFlows("conditionTracking")
 * class ConditionTrackingTests extends ModelTest {
 *
 *     @Test
 *     void anOverdueConditionIsEscalatedOnce() {
 *         var process = start("conditionTracking", "conditionDue", "2026-04-30", "conditionOwner", "anna");
 *         fire("boundaryEvent_conditionDue");                              // a timer, by the id of its event
 *         assertThat(delegate("escalateDelegate").saw("escalationLevel")).isEqualTo("2");
 *         complete("userTask_closeGateCondition");                         // the only open task of that id
 *         complete("userTask_confirmClosure", "closure", "confirmed");     // with routed variables
 *         assertThat(process).hasPassed("endEvent_conditionMet").isEnded();
 *     }
 * }
 * }</pre>
 *
 * <p>What expressions see is set with {@link #registers}, {@link #answers}, {@link #gate}, {@link #rework} and
 * {@link #deliverables}; what a delegate does with {@link #delegate}. Called processes run for real unless
 * {@link #called} says what they answer: {@code called("gateReview", "gateOutcome", "GO")}; {@link #received} then tells
 * what they were given. In a multi-instance task or
 * sub-process {@link #completeFor} names the element: {@code completeFor("voter", "anna", "userTask_castGateVote")}.
 * Statics of Camunda BPM Assert work on this engine. Everything starts afresh with every test.
 */
@ExtendWith(FlowCoverage.class)
public abstract class ModelTest {

    private static final List<String> DELEGATES = List.of(
            "checkDesignConformanceDelegate",
            "computeGateFactsDelegate",
            "degradeFocDelegate",
            "escalateDelegate",
            "expireWaiverDelegate",
            "freezeCriteriaDelegate",
            "notifyPhaseSlaDelegate",
            "openGateDelegate",
            "publishTrainingDelegate",
            "reconveneGateDelegate",
            "recordChangeDelegate",
            "recordConditionDelegate",
            "recordDeliverableDelegate",
            "recordGateDecisionDelegate",
            "recordWaiverDelegate",
            "restartPhaseDelegate",
            "restoreFocDelegate",
            "startCorrectiveActionsDelegate",
            "startImprovementsDelegate");

    protected final ProcessEngine engine = ModelEngine.get();
    protected final StubRegisters registers = new StubRegisters();
    protected final StubAnswers answers = new StubAnswers();
    protected final StubGate gate = new StubGate();
    protected final StubRework rework = new StubRework();
    protected final StubDeliverables deliverables = new StubDeliverables();
    private final Map<String, StubDelegate> delegates = new HashMap<>();

    @BeforeEach
    final void standIns() {
        ProcessEngineTests.init(engine);
        DELEGATES.forEach(name -> delegates.put(name, new StubDelegate()));
        delegate("openGateDelegate").does(ModelTest::openGate);
        delegate("computeGateFactsDelegate").does(gateFacts());
        delegate("recordGateDecisionDelegate")
                .does(execution -> execution.setVariable("gateOutcome", execution.getVariable("decision")));
        delegate("reconveneGateDelegate").sets("votingRound", 2);
        delegate("checkDesignConformanceDelegate").sets("conformance", "pass");
        ModelEngine.BEANS.putAll(delegates);
        ModelEngine.BEANS.putAll(Map.of(
                "registers", registers,
                "answers", answers,
                "workdays", new StubWorkdays(),
                "gate", gate,
                "rework", rework,
                "deliverables", deliverables));
    }

    @AfterEach
    final void tidy() {
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()) {
            engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test over");
        }
        ModelEngine.BEANS.clear();
        ModelEngine.CALLS.clear();
        ModelEngine.RECEIVED.clear();
        ProcessEngineTests.reset();
        ClockUtil.reset();
    }

    private static void openGate(DelegateExecution execution) {
        Object before = execution.getVariable("attempt");
        execution.setVariable("attempt", before instanceof Integer attempt ? attempt + 1 : 1);
        execution.setVariable("verificationRound", 0);
        execution.setVariable("votingRound", 1);
    }

    /** The facts of a gate at which all is well; the arguments replace some: name, value, name, value … */
    protected static JavaDelegate gateFacts(Object... otherwise) {
        Map<String, Object> facts = map(
                "quorumMet",
                true,
                "terminateShare",
                0.0,
                "mandatoryFailed",
                0,
                "openCriticalRisk",
                false,
                "approveShare",
                1.0,
                "score",
                95.0,
                "waivedMandatory",
                0,
                "conditionalVotes",
                0);
        facts.putAll(map(otherwise));
        return execution -> facts.forEach(execution::setVariable);
    }

    /** The stand-in of a delegate. */
    protected StubDelegate delegate(String name) {
        return delegates.computeIfAbsent(name, key -> {
            throw new IllegalArgumentException("There is no delegate " + key);
        });
    }

    /** The called process is not run; its caller gets these variables instead. */
    protected void called(String process, Object... variables) {
        ModelEngine.CALLS.put(process, map(variables));
    }

    /** The called process is run after all. */
    protected void runs(String process) {
        ModelEngine.CALLS.remove(process);
    }

    /** What a process that was not run was given, call by call, with the key of the call as businessKey. */
    protected List<Map<String, Object>> received(String process) {
        return ModelEngine.RECEIVED.getOrDefault(process, List.of());
    }

    /** The codes of the milestones whose events the process passed, in that order. */
    protected List<String> milestones(ProcessInstance process) {
        return new ReachedMilestones(engine).of(process);
    }

    /** A variable of the process, also after its end. */
    protected Object variable(ProcessInstance process, String name) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .activityInstanceIdIn(process.getId())
                .variableName(name)
                .singleResult()
                .getValue();
    }

    /** The forms of all open tasks of that id; each is deployed. */
    protected List<String> formsOf(String id) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(id).initializeFormKeys().list().stream()
                .peek(open -> engine.getFormService().getDeployedTaskForm(open.getId()))
                .map(open -> open.getCamundaFormRef().getKey())
                .toList();
    }

    /** Starts a process with variables: name, value, name, value … */
    protected ProcessInstance start(String process, Object... variables) {
        ProcessInstance started =
                engine.getRuntimeService().startProcessInstanceByKey(process, "SOC-TEST-2026-01", map(variables));
        runServices();
        return started;
    }

    /** The only open task of that id. */
    protected Task task(String id) {
        List<Task> open =
                engine.getTaskService().createTaskQuery().taskDefinitionKey(id).list();
        if (open.size() != 1) {
            throw new AssertionError(open.size() + " open tasks " + id + "; open are " + openTasks());
        }
        return open.get(0);
    }

    /** The ids of all open tasks. */
    protected List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Completes the only open task of that id, with the variables its form routes. */
    protected void complete(String id, Object... routed) {
        engine.getTaskService().complete(task(id).getId(), map(routed));
        runServices();
    }

    /** Completes the task of that id whose variable has the value, for example the voter's or the source's. */
    protected void completeFor(String variable, Object value, String id, Object... routed) {
        Task task = engine.getTaskService().createTaskQuery().taskDefinitionKey(id).list().stream()
                .filter(open -> value.equals(engine.getTaskService().getVariable(open.getId(), variable)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open task " + id + " for " + variable + " " + value));
        engine.getTaskService().complete(task.getId(), map(routed));
        runServices();
    }

    /** Completes all open tasks of that id in the same way. */
    protected void completeAll(String id, Object... routed) {
        List<Task> open =
                engine.getTaskService().createTaskQuery().taskDefinitionKey(id).list();
        if (open.isEmpty()) {
            throw new AssertionError("No open task " + id + "; open are " + openTasks());
        }
        for (Task one : open) {
            engine.getTaskService().complete(one.getId(), map(routed));
        }
        runServices();
    }

    /** Fires the timer of the event, whatever its date. */
    protected void fire(String event) {
        Job timer = engine.getManagementService().createJobQuery().timers().activityId(event).list().stream()
                .min(Comparator.comparing(Job::getDuedate))
                .orElseThrow(() -> new AssertionError("No timer waits at " + event));
        engine.getManagementService().executeJob(timer.getId());
        runServices();
    }

    /** From now on it is noon of that day. */
    protected void today(String date) {
        ClockUtil.setCurrentTime(Date.from(LocalDate.parse(date).atTime(12, 0).toInstant(ZoneOffset.UTC)));
    }

    /** The days on which timers of the event are due, the next one first; empty when none waits. */
    protected List<String> due(String event) {
        return engine.getManagementService().createJobQuery().timers().activityId(event).list().stream()
                .map(timer ->
                        timer.getDuedate().toInstant().atZone(ZoneOffset.UTC).toLocalDate())
                .sorted()
                .map(LocalDate::toString)
                .toList();
    }

    /** Sends the message to every instance that waits for it. */
    protected void send(String message, Object... variables) {
        var sent = engine.getRuntimeService()
                .createMessageCorrelation(message)
                .setVariables(map(variables))
                .correlateAllWithResult();
        if (sent.isEmpty()) {
            throw new AssertionError("Nobody waits for the message " + message);
        }
        runServices();
    }

    /** Runs service tasks until none waits. Happens by itself after every step. */
    protected void runServices() {
        List<Job> waiting = engine.getManagementService()
                .createJobQuery()
                .messages()
                .withRetriesLeft()
                .list();
        while (!waiting.isEmpty()) {
            engine.getManagementService().executeJob(waiting.get(0).getId());
            waiting = engine.getManagementService()
                    .createJobQuery()
                    .messages()
                    .withRetriesLeft()
                    .list();
        }
    }

    /** name, value, name, value … as a map that may hold nulls. */
    protected static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            map.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return map;
    }
}
