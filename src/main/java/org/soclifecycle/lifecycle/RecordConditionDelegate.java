package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.gate.Conditions;

/** Records a condition as met. */
@ModelBean(name = "recordConditionDelegate")
class RecordConditionDelegate implements JavaDelegate {

    private final Conditions conditions;
    private final Where where;

    RecordConditionDelegate(Conditions conditions, Where where) {
        this.conditions = conditions;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        conditions.meet(where.program(execution), Where.text(execution, "conditionId"));
    }
}
