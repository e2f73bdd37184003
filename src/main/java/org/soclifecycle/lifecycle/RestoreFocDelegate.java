package org.soclifecycle.lifecycle;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.ModelBean;
import org.soclifecycle.program.Programs;

/** Lifts a warning, or gives a capability that was taken back again; says nothing where nothing is to be lifted. */
@ModelBean(name = "restoreFocDelegate")
class RestoreFocDelegate implements JavaDelegate {

    private final Programs programs;
    private final Notes notes;
    private final Where where;

    RestoreFocDelegate(Programs programs, Notes notes, Where where) {
        this.programs = programs;
        this.notes = notes;
        this.where = where;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProgramId program = where.program(execution);
        String before = String.valueOf(programs.find(program).capability());
        Set<String> lifted = Set.of(Where.text(execution, "liftedStatus").split(","));
        if (programs.restored(program, lifted)) {
            notes.write(
                    execution,
                    "FOC_RESTORED",
                    "The declared capability is FOC again, after " + words(before) + ": "
                            + Where.text(execution, "reason") + ".");
        }
    }

    /** {@code FOC_AT_RISK} in words. */
    static String words(String capability) {
        return capability.equals("FOC_AT_RISK") ? "FOC at risk" : capability;
    }
}
