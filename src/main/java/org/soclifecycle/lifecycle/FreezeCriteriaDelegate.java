package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.gate.Criteria;

/** Fixes the criteria with the design. */
@ModelBean(name = "freezeCriteriaDelegate")
class FreezeCriteriaDelegate implements JavaDelegate {

    private final Criteria criteria;
    private final Where where;

    FreezeCriteriaDelegate(Criteria criteria, Where where) {
        this.criteria = criteria;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        criteria.freeze(where.program(execution));
    }
}
