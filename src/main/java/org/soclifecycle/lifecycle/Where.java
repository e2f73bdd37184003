package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.Processes;
import org.springframework.stereotype.Component;

/** Where an execution is: its programme, its instance, its variables. */
@Component
class Where {

    private final Processes processes;

    Where(Processes processes) {
        this.processes = processes;
    }

    /** @throws NotFound when the instance belongs to no programme */
    ProgramId program(DelegateExecution execution) {
        return processes
                .programOf(((ExecutionEntity) execution).getRootProcessInstanceId())
                .orElseThrow(() -> new NotFound("This process belongs to no programme."));
    }

    static String instance(DelegateExecution execution) {
        return execution.getProcessInstanceId();
    }

    /** The variable as text. */
    static String text(DelegateExecution execution, String variable) {
        return String.valueOf(execution.getVariable(variable));
    }

    /** The variable as text; null where it is not set. */
    static @Nullable String optional(DelegateExecution execution, String variable) {
        Object value = execution.getVariable(variable);
        return value == null ? null : value.toString();
    }

    /** Sets a variable for the whole process instance. */
    static void set(DelegateExecution execution, String variable, @Nullable Object value) {
        ((ExecutionEntity) execution).getProcessInstance().setVariable(variable, value);
    }
}
