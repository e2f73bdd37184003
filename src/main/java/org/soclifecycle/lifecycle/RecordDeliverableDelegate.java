package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.evidence.Deliverables;

/** Makes a version of a deliverable the approved one. */
@ModelBean(name = "recordDeliverableDelegate")
class RecordDeliverableDelegate implements JavaDelegate {

    private final Deliverables deliverables;
    private final Where where;

    RecordDeliverableDelegate(Deliverables deliverables, Where where) {
        this.deliverables = deliverables;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deliverables.approve(
                where.program(execution),
                Where.text(execution, "deliverableCode"),
                Where.text(execution, "deliverableVersion"));
    }
}
