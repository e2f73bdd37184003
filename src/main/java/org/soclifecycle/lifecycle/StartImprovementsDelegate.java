package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;

/** Starts an improvement for each row of the register that has none yet. */
@ModelBean(name = "startImprovementsDelegate")
class StartImprovementsDelegate implements JavaDelegate {

    private final FollowUps followUps;
    private final Where where;

    StartImprovementsDelegate(FollowUps followUps, Where where) {
        this.followUps = followUps;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps.startImprovements(where.program(execution), Where.text(execution, "register"));
    }
}
