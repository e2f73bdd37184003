package org.soclifecycle.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Stands in for a delegate: does what the test says, and remembers with which variables it ran. */
public final class StubDelegate implements JavaDelegate {

    private final List<Map<String, Object>> runs = new ArrayList<>();
    private JavaDelegate work = execution -> {};

    /** From now on it sets these variables: name, value, name, value … */
    public StubDelegate sets(Object... variables) {
        return does(execution -> ModelTest.map(variables)
                .forEach((name, value) -> execution.getProcessInstance().setVariable(name, value)));
    }

    /** From now on it does this. */
    public StubDelegate does(JavaDelegate newWork) {
        work = newWork;
        return this;
    }

    @Override
    public void execute(DelegateExecution execution) throws Exception {
        runs.add(execution.getVariables());
        work.execute(execution);
    }

    /** How often it ran. */
    public int runs() {
        return runs.size();
    }

    /** A variable as it was when the delegate ran last. */
    public Object saw(String variable) {
        return runs.get(runs.size() - 1).get(variable);
    }
}
