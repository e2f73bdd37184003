package org.soclifecycle.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Turns the engine's history into our events, in the engine's own transaction: what a listener writes commits or
 * rolls back with the engine's change.
 */
@Component
class EngineHistory implements HistoryEventHandler {

    private final ObjectProvider<Links> links;
    private final ApplicationEventPublisher events;

    EngineHistory(ObjectProvider<Links> links, ApplicationEventPublisher events) {
        this.links = links;
        this.events = events;
    }

    @Override
    public void handleEvents(List<HistoryEvent> historyEvents) {
        historyEvents.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricProcessInstanceEventEntity instance) {
            instanceChanged(instance);
        } else if (event instanceof HistoricActivityInstanceEventEntity activity) {
            activityChanged(activity);
        } else if (event instanceof HistoricIncidentEventEntity incident
                && is(event, HistoryEventTypes.INCIDENT_CREATE)) {
            incidentCreated(incident);
        } else if (event instanceof HistoricDecisionEvaluationEvent evaluation) {
            decisionMade(evaluation.getRootHistoricDecisionInstance());
        }
    }

    private void instanceChanged(HistoricProcessInstanceEventEntity instance) {
        if (is(instance, HistoryEventTypes.PROCESS_INSTANCE_START) && instance.getSuperProcessInstanceId() == null) {
            links.getObject().born(instance.getProcessInstanceId());
        }
        Optional<ProgramId> program = links.getObject().programOf(instance.getRootProcessInstanceId());
        if (program.isEmpty()) {
            return;
        }
        if (is(instance, HistoryEventTypes.PROCESS_INSTANCE_START)) {
            started(program.get(), instance);
        } else if (is(instance, HistoryEventTypes.PROCESS_INSTANCE_END)) {
            ended(program.get(), instance);
        }
    }

    private void started(ProgramId program, HistoricProcessInstanceEventEntity instance) {
        String businessKey = String.valueOf(instance.getBusinessKey());
        links.getObject()
                .started(new ProcessLink(
                        instance.getProcessInstanceId(),
                        instance.getRootProcessInstanceId(),
                        instance.getSuperProcessInstanceId(),
                        callActivity(instance),
                        program,
                        instance.getProcessDefinitionKey(),
                        instance.getProcessDefinitionId(),
                        businessKey,
                        instance.getStartTime().toInstant(),
                        null));
        events.publishEvent(new ProcessStarted(
                program,
                instance.getProcessInstanceId(),
                instance.getSuperProcessInstanceId(),
                instance.getProcessDefinitionKey(),
                businessKey,
                instance.getStartTime().toInstant()));
    }

    /** The history does not say which call activity called; the instance that just came into being does. */
    private static @Nullable String callActivity(HistoricProcessInstanceEventEntity instance) {
        if (instance.getSuperProcessInstanceId() == null) {
            return null;
        }
        ExecutionEntity execution =
                Context.getCommandContext().getExecutionManager().findExecutionById(instance.getProcessInstanceId());
        ExecutionEntity caller = execution == null ? null : execution.getSuperExecution();
        return caller == null ? null : caller.getActivityId();
    }

    private void ended(ProgramId program, HistoricProcessInstanceEventEntity instance) {
        links.getObject()
                .ended(instance.getProcessInstanceId(), instance.getEndTime().toInstant());
        events.publishEvent(new ProcessEnded(
                program,
                instance.getProcessInstanceId(),
                instance.getProcessDefinitionKey(),
                String.valueOf(instance.getBusinessKey()),
                instance.getProcessInstanceId().equals(instance.getRootProcessInstanceId()),
                instance.getDeleteReason() != null,
                instance.getDeleteReason(),
                instance.getEndTime().toInstant()));
    }

    private void activityChanged(HistoricActivityInstanceEventEntity activity) {
        if (!is(activity, HistoryEventTypes.ACTIVITY_INSTANCE_END)
                || !activity.getActivityType().endsWith("Event")
                        && !activity.getActivityType().endsWith("EventDefinition")
                || activity.isCanceled()) {
            return;
        }
        links.getObject()
                .programOf(activity.getRootProcessInstanceId())
                .ifPresent(program -> events.publishEvent(new ElementReached(
                        program,
                        activity.getProcessInstanceId(),
                        activity.getProcessDefinitionKey(),
                        activity.getActivityId(),
                        activity.getEndTime().toInstant())));
    }

    private void incidentCreated(HistoricIncidentEventEntity incident) {
        links.getObject()
                .programOf(incident.getRootProcessInstanceId())
                .ifPresent(program -> events.publishEvent(new IncidentRaised(
                        program,
                        incident.getProcessInstanceId(),
                        String.valueOf(incident.getProcessDefinitionKey()),
                        String.valueOf(failed(incident)),
                        incident.getIncidentMessage(),
                        incident.getCreateTime().toInstant())));
    }

    /** The step that failed, which need not be the one the job began with. */
    private static @Nullable String failed(HistoricIncidentEventEntity incident) {
        return incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
    }

    private void decisionMade(HistoricDecisionInstanceEntity decision) {
        String root = decision.getRootProcessInstanceId();
        if (root != null) {
            links.getObject().programOf(root).ifPresent(program -> events.publishEvent(made(program, decision)));
        }
    }

    private static DecisionMade made(ProgramId program, HistoricDecisionInstanceEntity decision) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        decision.getInputs().forEach(input -> inputs.put(input.getClauseName(), valueOf(input.getValue())));
        Map<String, Object> outputs = new LinkedHashMap<>();
        decision.getOutputs().forEach(output -> outputs.put(output.getVariableName(), valueOf(output.getValue())));
        return new DecisionMade(
                program,
                decision.getProcessInstanceId(),
                decision.getDecisionDefinitionKey(),
                inputs,
                outputs,
                decision.getOutputs().stream()
                        .map(output -> output.getRuleId())
                        .distinct()
                        .toList(),
                decision.getEvaluationTime().toInstant());
    }

    private static Object valueOf(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static boolean is(HistoryEvent event, HistoryEventTypes type) {
        return event.isEventOfType(type);
    }
}
