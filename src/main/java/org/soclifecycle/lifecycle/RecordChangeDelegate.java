package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;

/** Puts the end of a change request on record. */
@ModelBean(name = "recordChangeDelegate")
class RecordChangeDelegate implements JavaDelegate {

    private final Notes notes;

    RecordChangeDelegate(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean done = "approve".equals(execution.getVariable("decision"));
        notes.write(
                execution,
                done ? "CHANGE_IMPLEMENTED" : "CHANGE_REJECTED",
                done ? "A change was implemented and confirmed." : "A change request was rejected.");
    }
}
