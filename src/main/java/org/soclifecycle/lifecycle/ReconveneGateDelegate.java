package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.gate.GateSteps;

/** Prolongs the vote once. */
@ModelBean(name = "reconveneGateDelegate")
class ReconveneGateDelegate implements JavaDelegate {

    private final GateSteps gates;
    private final Where where;

    ReconveneGateDelegate(GateSteps gates, Where where) {
        this.gates = gates;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        gates.reconvene(where.program(execution), Where.instance(execution));
        Where.set(execution, "votingRound", 2);
    }
}
