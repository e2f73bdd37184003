package org.soclifecycle.support;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Finds the milestones that the events a process passed carry in its model. */
final class ReachedMilestones {

    private final ProcessEngine engine;

    ReachedMilestones(ProcessEngine engine) {
        this.engine = engine;
    }

    List<String> of(ProcessInstance process) {
        BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(process.getProcessDefinitionId());
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(passed -> code(model, passed.getActivityId()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> code(BpmnModelInstance model, String element) {
        if (!(model.getModelElementById(element) instanceof BaseElement found)
                || found.getExtensionElements() == null) {
            return Optional.empty();
        }
        return found.getExtensionElements().getElements().stream()
                .flatMap(extension -> extension.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> "milestone".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }
}
