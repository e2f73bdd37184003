package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.gate.Criteria;

/** Lets the programme go back to scope or design; its criteria are drafts again. */
@ModelBean(name = "restartPhaseDelegate")
class RestartPhaseDelegate implements JavaDelegate {

    private final Criteria criteria;
    private final Notes notes;
    private final Where where;

    RestartPhaseDelegate(Criteria criteria, Notes notes, Where where) {
        this.criteria = criteria;
        this.notes = notes;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        criteria.thaw(where.program(execution));
        notes.write(
                execution,
                "PHASE_RESTARTED",
                "The programme goes back to phase " + Where.text(execution, "restartPhase") + ".");
    }
}
