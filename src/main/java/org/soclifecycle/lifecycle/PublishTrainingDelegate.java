package org.soclifecycle.lifecycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.soclifecycle.engine.ModelBean;

/** Tells that training records changed, so that criteria are computed anew. */
@ModelBean(name = "publishTrainingDelegate")
class PublishTrainingDelegate implements JavaDelegate {

    private final Notes notes;

    PublishTrainingDelegate(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notes.write(execution, "TRAINING_CHANGED", "Training records were updated.");
    }
}
