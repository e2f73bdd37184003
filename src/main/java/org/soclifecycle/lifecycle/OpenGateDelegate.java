package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.gate.GateSteps;

/** Opens a round of the gate and starts the counts of its voting and verification. */
@ModelBean(name = "openGateDelegate")
class OpenGateDelegate implements JavaDelegate {

    private final GateSteps gates;
    private final Where where;

    OpenGateDelegate(GateSteps gates, Where where) {
        this.gates = gates;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int attempt =
                gates.open(where.program(execution), Where.instance(execution), Where.text(execution, "gateCode"));
        Where.set(execution, "attempt", attempt);
        Where.set(execution, "verificationRound", 0);
        Where.set(execution, "votingRound", 1);
    }
}
