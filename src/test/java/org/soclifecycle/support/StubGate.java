package org.soclifecycle.support;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The gate as models see it. */
public final class StubGate {

    /** Who is asked to vote. */
    public List<String> voters = List.of("anna", "ben", "cleo");

    /** How many votes are enough; by default all of them. */
    public int enough = Integer.MAX_VALUE;

    /** Whether the decision needs a second signature. */
    public boolean secondSignature;

    public Collection<String> voters(DelegateExecution execution) {
        return voters;
    }

    public boolean decided(DelegateExecution execution) {
        return execution.getVariable("nrOfCompletedInstances") instanceof Number done && done.intValue() >= enough;
    }

    public boolean needsSecondSigner(DelegateExecution execution) {
        return secondSignature;
    }

    public String secondSigner(DelegateExecution execution) {
        return "independent-assessor";
    }
}
