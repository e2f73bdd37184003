package org.soclifecycle.blueprint;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Reads the marker of an activity that happens once for each of several things. */
final class MultiInstances {

    private MultiInstances() {}

    static @Nullable MultiInstance of(ModelElementInstance element) {
        if (element instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop) {
            return new MultiInstance(
                    activity.getId(),
                    String.valueOf(loop.getCamundaCollection()),
                    String.valueOf(loop.getCamundaElementVariable()),
                    loop.isSequential());
        }
        return null;
    }
}
