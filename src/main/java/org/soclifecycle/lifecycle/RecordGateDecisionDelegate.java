package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.gate.GateSteps;

/** Lets the signed decision take effect. */
@ModelBean(name = "recordGateDecisionDelegate")
class RecordGateDecisionDelegate implements JavaDelegate {

    private final GateSteps gates;
    private final Where where;

    RecordGateDecisionDelegate(GateSteps gates, Where where) {
        this.gates = gates;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Where.set(
                execution,
                "gateOutcome",
                gates.decide(where.program(execution), Where.instance(execution))
                        .name());
    }
}
