package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.gate.GateSteps;

/** Hands the figures of the round to the rules. */
@ModelBean(name = "computeGateFactsDelegate")
class ComputeGateFactsDelegate implements JavaDelegate {

    private final GateSteps gates;
    private final Where where;

    ComputeGateFactsDelegate(GateSteps gates, Where where) {
        this.gates = gates;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        gates.findFacts(where.program(execution), Where.instance(execution))
                .forEach((name, value) -> Where.set(execution, name, value));
    }
}
