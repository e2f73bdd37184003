package org.soclifecycle.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Hangs one built-in listener on every user task. Built-in listeners cannot be skipped by a caller, and unlike the
 * history events they see the resolved candidate groups.
 */
@Component
class TaskListening extends AbstractBpmnParseListener implements TaskListener {

    private static final String SUBJECT = "subject";

    private final ObjectProvider<Links> links;
    private final ObjectProvider<CompletionGuard> guards;
    private final ApplicationEventPublisher events;

    TaskListening(
            ObjectProvider<Links> links, ObjectProvider<CompletionGuard> guards, ApplicationEventPublisher events) {
        this.links = links;
        this.guards = guards;
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        for (String event : List.of(EVENTNAME_CREATE, EVENTNAME_ASSIGNMENT, EVENTNAME_COMPLETE, EVENTNAME_DELETE)) {
            task.addBuiltInTaskListener(event, this);
        }
    }

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        ProgramId program = links.getObject()
                .programOf(task.getExecution().getRootProcessInstanceId())
                .orElse(null);
        if (program == null) {
            return;
        }
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> events.publishEvent(opened(program, task));
            case EVENTNAME_ASSIGNMENT ->
                events.publishEvent(new TaskAssigned(
                        program,
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getAssignee(),
                        actor(),
                        ClockUtil.getCurrentTime().toInstant()));
            case EVENTNAME_COMPLETE -> {
                guards.forEach(guard ->
                        guard.require(task.getProcessDefinition().getKey(), task.getTaskDefinitionKey(), task.getId()));
                events.publishEvent(closed(program, task, true));
            }
            default -> events.publishEvent(closed(program, task, false));
        }
    }

    private static TaskOpened opened(ProgramId program, TaskEntity task) {
        List<String> roles = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new TaskOpened(
                program,
                task.getId(),
                task.getProcessInstanceId(),
                String.valueOf(task.getExecution().getProcessBusinessKey()),
                task.getProcessDefinition().getKey(),
                task.getProcessDefinition().getDeploymentId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                roles,
                task.getAssignee(),
                formOf(task),
                element(task),
                task.getCreateTime().toInstant());
    }

    private static @Nullable String formOf(TaskEntity task) {
        Expression form = task.getTaskDefinition().getCamundaFormDefinitionKey();
        return form == null ? null : (String) form.getValue(task.getExecution());
    }

    /**
     * The element of the nearest multi-instance activity around the task, in its process or in the calling ones; where
     * there is none, what the caller passed as {@value #SUBJECT}.
     */
    private static @Nullable String element(TaskEntity task) {
        for (ExecutionEntity execution = task.getExecution(); execution != null; ) {
            String variable = elementVariable(execution.getActivity());
            if (variable != null) {
                Object value = execution.getVariable(variable);
                return value == null ? null : value.toString();
            }
            execution = execution.getProcessInstance().getSuperExecution();
        }
        Object subject = task.getVariable(SUBJECT);
        return subject == null ? null : subject.toString();
    }

    private static @Nullable String elementVariable(@Nullable ActivityImpl activity) {
        for (ScopeImpl scope = activity; scope != null; scope = scope.getFlowScope()) {
            if (scope.getActivityBehavior() instanceof MultiInstanceActivityBehavior instances
                    && instances.getCollectionElementVariable() != null) {
                return instances.getCollectionElementVariable();
            }
        }
        return null;
    }

    private static TaskClosed closed(ProgramId program, TaskEntity task, boolean completed) {
        return new TaskClosed(
                program,
                task.getId(),
                task.getTaskDefinitionKey(),
                completed,
                completed ? actor() : null,
                completed ? null : task.getDeleteReason(),
                ClockUtil.getCurrentTime().toInstant());
    }

    private static @Nullable String actor() {
        Authentication asking = Context.getCommandContext().getAuthentication();
        return asking == null ? null : asking.getUserId();
    }
}
