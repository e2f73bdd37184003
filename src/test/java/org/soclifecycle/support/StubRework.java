package org.soclifecycle.support;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a recycling names, as models see it. */
public final class StubRework {

    /** The elements of the recycled tasks. */
    public List<String> targets = List.of("first", "second");

    public Collection<String> targets(DelegateExecution execution) {
        return targets;
    }

    public String form(DelegateExecution execution, String target) {
        return "captureMission";
    }

    public String roles(DelegateExecution execution, String target) {
        return "soc-manager";
    }
}
