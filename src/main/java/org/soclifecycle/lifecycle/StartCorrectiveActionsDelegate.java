package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;

/** Starts a corrective action for each row of the register that has none yet. */
@ModelBean(name = "startCorrectiveActionsDelegate")
class StartCorrectiveActionsDelegate implements JavaDelegate {

    private final FollowUps followUps;
    private final Where where;

    StartCorrectiveActionsDelegate(FollowUps followUps, Where where) {
        this.followUps = followUps;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps.startCorrectiveActions(
                where.program(execution), Where.text(execution, "register"), Where.text(execution, "source"));
    }
}
