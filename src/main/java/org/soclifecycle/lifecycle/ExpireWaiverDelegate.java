package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.gate.Waivers;

/** Ends a waiver whose time is over. */
@ModelBean(name = "expireWaiverDelegate")
class ExpireWaiverDelegate implements JavaDelegate {

    private final Waivers waivers;
    private final Where where;

    ExpireWaiverDelegate(Waivers waivers, Where where) {
        this.waivers = waivers;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        waivers.expire(where.program(execution), Where.instance(execution));
    }
}
