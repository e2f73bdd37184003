package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;

/** Puts on record that a phase takes longer than agreed; the sponsor is told. */
@ModelBean(name = "notifyPhaseSlaDelegate")
class NotifyPhaseSlaDelegate implements JavaDelegate {

    private final Notes notes;

    NotifyPhaseSlaDelegate(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notes.write(execution, "PHASE_OVERDUE", notes.processName(execution) + " takes longer than agreed.");
    }
}
