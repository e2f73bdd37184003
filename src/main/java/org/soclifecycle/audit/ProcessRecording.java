package org.soclifecycle.audit;

import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.engine.IncidentRaised;
import org.soclifecycle.engine.JobRetried;
import org.soclifecycle.engine.ProcessEnded;
import org.soclifecycle.engine.ProcessStarted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts on the record what processes do by themselves, and what an operator does about their failures. */
@Component
class ProcessRecording {

    private final Ledger ledger;
    private final Blueprint blueprint;

    ProcessRecording(Ledger ledger, Blueprint blueprint) {
        this.ledger = ledger;
        this.blueprint = blueprint;
    }

    @EventListener
    void on(ProcessStarted event) {
        ledger.append(Entry.of(event.program(), event.at(), null, "process.started", event.processKey())
                .with("businessKey", event.businessKey())
                .with("processInstance", event.processInstanceId()));
    }

    @EventListener
    void on(ProcessEnded event) {
        ledger.append(Entry.of(event.program(), event.at(), null, "process.ended", event.processKey())
                .because(event.reason())
                .with("businessKey", event.businessKey())
                .with("processInstance", event.processInstanceId()));
    }

    @EventListener
    void on(IncidentRaised event) {
        String step = name(event.processKey(), event.elementId());
        ledger.append(Entry.of(event.program(), event.at(), null, "process.incident", step)
                .because(event.message())
                .with("process", event.processKey())
                .with("element", event.elementId()));
    }

    @EventListener
    void on(JobRetried event) {
        String step = name(event.process(), event.elementId());
        ledger.append(Entry.of(event.program(), event.at(), event.actor(), "process.retried", step)
                .with("process", event.process())
                .with("element", event.elementId()));
    }

    private String name(String process, String element) {
        return blueprint
                .findProcess(process)
                .map(known -> known.nameOf(element))
                .orElse(element);
    }
}
