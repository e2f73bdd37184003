package org.soclifecycle.blueprint;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process file and what was read from it. */
record ProcessFile(ModelFile file, BpmnModelInstance model) {

    Collection<Process> processes() {
        return model.getModelElementsByType(Process.class);
    }

    <T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    Finding finding(String element, String problem, String mend) {
        return new Finding(file.path(), element, problem, mend);
    }
}
