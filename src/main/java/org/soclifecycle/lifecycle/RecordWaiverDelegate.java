package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.gate.Waivers;

/** Makes the decision on a waiver final. */
@ModelBean(name = "recordWaiverDelegate")
class RecordWaiverDelegate implements JavaDelegate {

    private final Waivers waivers;
    private final Where where;

    RecordWaiverDelegate(Waivers waivers, Where where) {
        this.waivers = waivers;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean granted = "granted".equals(execution.getVariable("decision"));
        waivers.decide(where.program(execution), Where.instance(execution), granted);
    }
}
