package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.program.Programs;

/** Takes the declared capability back, wholly or with a warning. */
@ModelBean(name = "degradeFocDelegate")
class DegradeFocDelegate implements JavaDelegate {

    private final Programs programs;
    private final Notes notes;
    private final Where where;

    DegradeFocDelegate(Programs programs, Notes notes, Where where) {
        this.programs = programs;
        this.notes = notes;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String status = Where.text(execution, "focStatus");
        String capability = status.equals("DEGRADED_TO_IOC") ? "IOC" : status;
        String now = String.valueOf(
                programs.degraded(where.program(execution), capability).capability());
        notes.write(execution, status, "The declared capability is now " + RestoreFocDelegate.words(now) + ".");
    }
}
