package org.soclifecycle.lifecycle;

import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.gate.GateSteps;

/** The running gate review, for its model. */
@ModelBean(name = "gate")
public class GateBean {

    private final GateSteps gates;

    GateBean(GateSteps gates) {
        this.gates = gates;
    }

    /** Who is asked to vote now. */
    public Collection<String> voters(DelegateExecution execution) {
        return gates.voters(Where.instance(execution));
    }

    /** Whether no further vote needs to be waited for. */
    public boolean decided(DelegateExecution execution) {
        return gates.isSettled(Where.instance(execution));
    }

    /** Whether the signed decision needs a second signature. */
    public boolean needsSecondSigner(DelegateExecution execution) {
        return gates.needsSecondSigner(Where.instance(execution));
    }

    /** The role that signs second. */
    public String secondSigner(DelegateExecution execution) {
        return gates.secondSigner(Where.instance(execution));
    }
}
