package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;

/** Says where a design falls short of its requirements. */
@ModelBean(name = "checkDesignConformanceDelegate")
class CheckDesignConformanceDelegate implements JavaDelegate {

    private final DesignConformance conformance;
    private final Where where;

    CheckDesignConformanceDelegate(DesignConformance conformance, Where where) {
        this.conformance = conformance;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Where.set(execution, "conformance", conformance.of(where.program(execution)));
    }
}
