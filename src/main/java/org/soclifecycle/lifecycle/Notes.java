package org.soclifecycle.lifecycle;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.soclifecycle.program.LifecycleNote;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on record what a process reports and nobody else keeps. */
@Component
class Notes {

    private final Where where;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notes(Where where, ApplicationEventPublisher events, Clock clock) {
        this.where = where;
        this.events = events;
        this.clock = clock;
    }

    void write(DelegateExecution execution, String kind, String text) {
        events.publishEvent(new LifecycleNote(where.program(execution), kind, text, clock.instant()));
    }

    /** What people call the process. */
    String processName(DelegateExecution execution) {
        String name = ((ExecutionEntity) execution).getProcessDefinition().getName();
        return name == null ? "The process" : name;
    }

    /** The process and what it is about, for example “Corrective action (SOC-NORD-2026-01/CA/3)”. */
    String subject(DelegateExecution execution) {
        return processName(execution) + " (" + execution.getProcessBusinessKey() + ")";
    }
}
