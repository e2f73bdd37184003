package org.soclifecycle.blueprint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Reads call activities. */
final class CallReader {

    private CallReader() {}

    static CallDef read(String process, CallActivity call) {
        return new CallDef(
                process,
                call.getId(),
                call.getName() == null ? call.getId() : call.getName(),
                call.getCalledElement() == null ? "" : call.getCalledElement(),
                literals(call),
                ElementProperties.get(call, "deliverable"),
                ElementProperties.get(call, "gate"));
    }

    private static Map<String, String> literals(CallActivity call) {
        Map<String, String> literals = new LinkedHashMap<>();
        if (call.getExtensionElements() == null) {
            return literals;
        }
        for (CamundaIn in : call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaIn.class)
                .list()) {
            String value = in.getCamundaSourceExpression();
            if (value != null && in.getCamundaTarget() != null && !PropertyText.isExpression(value)) {
                literals.put(in.getCamundaTarget(), value);
            }
        }
        return literals;
    }
}
