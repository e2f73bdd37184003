package org.soclifecycle.blueprint;

import java.util.Collection;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** A decision file and what was read from it. */
record DecisionFile(ModelFile file, DmnModelInstance model) {

    Collection<Decision> decisions() {
        return model.getModelElementsByType(Decision.class);
    }

    Finding finding(String element, String problem, String mend) {
        return new Finding(file.path(), element, problem, mend);
    }
}
