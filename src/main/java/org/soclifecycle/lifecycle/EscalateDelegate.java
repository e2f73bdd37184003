package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;

/** Puts an escalation on record; those concerned are told. */
@ModelBean(name = "escalateDelegate")
class EscalateDelegate implements JavaDelegate {

    private final Notes notes;

    EscalateDelegate(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String level = Where.text(execution, "escalationLevel");
        notes.write(
                execution, "ESCALATED_" + level, notes.subject(execution) + " was escalated to level " + level + ".");
    }
}
