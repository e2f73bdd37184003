package org.soclifecycle.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.ProgramId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the running processes. Every action is one engine command inside the caller's transaction; callers
 * lock the programme's row first, because a running instance is a contended row.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final ProcessEngine engine;
    private final CommandExecutor commands;
    private final Links links;

    Processes(ProcessEngine engine, Links links) {
        this.engine = engine;
        this.commands =
                ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getCommandExecutorTxRequired();
        this.links = links;
    }

    /**
     * Starts a root instance for the programme.
     *
     * @param variables ids and the few scalars that gateways read; strings, numbers and booleans only
     * @return the process instance id
     * @throws IllegalArgumentException when a variable is of another kind
     */
    public String start(
            ProgramId program,
            String processKey,
            String businessKey,
            Map<String, ? extends @Nullable Object> variables,
            @Nullable String actor) {
        onlyScalars(variables);
        links.starting(program);
        try {
            ProcessInstance[] started = new ProcessInstance[1];
            as(
                    actor,
                    services -> started[0] = services.getRuntimeService()
                            .startProcessInstanceByKey(processKey, businessKey, new java.util.HashMap<>(variables)));
            return started[0].getId();
        } finally {
            links.starting(null);
        }
    }

    /**
     * Completes the task, after setting the routing variables where the model will look for them.
     *
     * @throws Conflict when the task is no longer open
     */
    public void complete(String taskId, Map<String, ? extends @Nullable Object> routing, String actor) {
        onlyScalars(routing);
        try {
            as(actor, services -> services.getTaskService().complete(taskId, new java.util.HashMap<>(routing)));
        } catch (NullValueException gone) {
            throw new Conflict("This task is no longer open.");
        }
    }

    /** Makes the person the assignee; null gives the task back to its roles. */
    public void assign(String taskId, @Nullable String assignee, String actor) {
        try {
            as(actor, services -> services.getTaskService().setAssignee(taskId, assignee));
        } catch (NullValueException gone) {
            throw new Conflict("This task is no longer open.");
        }
    }

    /**
     * Sends a message to every running instance of the programme that waits for it.
     *
     * @return how many instances took it
     */
    public int send(
            ProgramId program, String message, Map<String, ? extends @Nullable Object> variables, String actor) {
        onlyScalars(variables);
        List<String> waiting = subscriptions(program).stream()
                .filter(subscription -> message.equals(subscription.getEventName()))
                .map(EventSubscription::getProcessInstanceId)
                .distinct()
                .toList();
        waiting.forEach(instance -> correlate(instance, message, variables, actor));
        return waiting.size();
    }

    /**
     * Sends a message to one running instance of the programme and to no other that waits for the same.
     *
     * @throws Conflict when the instance does not wait for it
     */
    public void sendTo(ProgramId program, String processInstanceId, String message, String actor) {
        if (!awaitedMessages(program, processInstanceId).contains(message)) {
            throw new Conflict("Nothing waits for that any more.");
        }
        correlate(processInstanceId, message, Map.of(), actor);
    }

    private void correlate(
            String instance, String message, Map<String, ? extends @Nullable Object> variables, String actor) {
        as(
                actor,
                services -> services.getRuntimeService()
                        .createMessageCorrelation(message)
                        .processInstanceId(instance)
                        .setVariables(new java.util.HashMap<>(variables))
                        .correlate());
    }

    /** The messages that running instances of the programme wait for. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Set<String> awaitedMessages(ProgramId program) {
        return subscriptions(program).stream()
                .map(EventSubscription::getEventName)
                .collect(Collectors.toSet());
    }

    /** The messages that the running instance of the programme waits for. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Set<String> awaitedMessages(ProgramId program, String processInstanceId) {
        return subscriptions(program).stream()
                .filter(subscription -> processInstanceId.equals(subscription.getProcessInstanceId()))
                .map(EventSubscription::getEventName)
                .collect(Collectors.toSet());
    }

    private List<EventSubscription> subscriptions(ProgramId program) {
        Set<String> instances = links.of(program).stream()
                .filter(ProcessLink::isRunning)
                .map(ProcessLink::processInstanceId)
                .collect(Collectors.toSet());
        return engine.getRuntimeService().createEventSubscriptionQuery().eventType("message").list().stream()
                .filter(subscription -> instances.contains(subscription.getProcessInstanceId()))
                .toList();
    }

    /** Puts every running instance of the programme on hold: tasks cannot be completed, timers wait. */
    public void suspend(ProgramId program, String actor) {
        roots(program)
                .forEach(
                        id -> as(actor, services -> services.getRuntimeService().suspendProcessInstanceById(id)));
    }

    /** Lets the programme's instances run again. */
    public void resume(ProgramId program, String actor) {
        roots(program)
                .forEach(
                        id -> as(actor, services -> services.getRuntimeService().activateProcessInstanceById(id)));
    }

    private List<String> roots(ProgramId program) {
        return links.of(program).stream()
                .filter(ProcessLink::isRunning)
                .map(ProcessLink::processInstanceId)
                .toList();
    }

    /** Takes the programme's running root instances away, except the one named. */
    public void cancelOthers(ProgramId program, String exceptRoot, String reason, String actor) {
        links.of(program).stream()
                .filter(link -> link.isRunning() && link.superInstanceId() == null)
                .map(ProcessLink::processInstanceId)
                .filter(id -> !id.equals(exceptRoot))
                .forEach(id -> as(
                        actor,
                        services -> services.getRuntimeService().deleteProcessInstance(id, reason, true, true, true)));
    }

    /** All instances of the programme, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<ProcessLink> of(ProgramId program) {
        return links.of(program);
    }

    /** The instance, if it belongs to a programme. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public java.util.Optional<ProcessLink> link(String processInstanceId) {
        return links.find(processInstanceId);
    }

    /** The process keys from the instance up to its root. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<String> callers(String processInstanceId) {
        return links.callers(processInstanceId);
    }

    /** Where instances of the programme lie below their roots, by instance; those that cannot be placed are left out. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, CallPath> callPaths(ProgramId program, Set<String> instances) {
        return links.callPaths(program, instances);
    }

    /** The programme that the root instance belongs to. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public java.util.Optional<ProgramId> programOf(String rootInstanceId) {
        return links.programOf(rootInstanceId);
    }

    /** A variable of a running instance; null when it has no such variable or does not run any more. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public @Nullable Object variable(String processInstanceId, String name) {
        return engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(processInstanceId)
                .variableName(name)
                .list()
                .stream()
                .filter(variable -> processInstanceId.equals(variable.getExecutionId()))
                .map(variable -> variable.getValue())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void as(@Nullable String actor, Consumer<ProcessEngineServices> action) {
        Command<@Nullable Void> command = context -> {
            action.accept(engine);
            return null;
        };
        if (actor == null) {
            commands.execute(command);
            return;
        }
        engine.getIdentityService().setAuthentication(actor, List.of(), null);
        try {
            commands.execute(command);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static void onlyScalars(Map<String, ? extends @Nullable Object> variables) {
        variables.forEach((name, value) -> {
            boolean scalar = value == null
                    || value instanceof Number
                    || value instanceof Boolean
                    || value instanceof String text && text.length() <= 4000;
            if (!scalar) {
                throw new IllegalArgumentException("Process variable " + name
                        + " must be a number, a truth value or a text of at most 4000 characters");
            }
        });
    }
}
