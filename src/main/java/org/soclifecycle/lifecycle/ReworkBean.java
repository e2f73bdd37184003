package org.soclifecycle.lifecycle;

import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.gate.Rework;

/** The tasks that a gate sends back, for its model. */
@ModelBean(name = "rework")
public class ReworkBean {

    private final Rework rework;

    ReworkBean(Rework rework) {
        this.rework = rework;
    }

    /** One element for each task. */
    public Collection<String> targets(DelegateExecution execution) {
        return rework.targets(Where.instance(execution));
    }

    /** The form of the task. */
    public String form(DelegateExecution execution, String target) {
        return rework.form(target);
    }

    /** The roles that may do the task, separated by commas. */
    public String roles(DelegateExecution execution, String target) {
        return rework.roles(target);
    }
}
