package org.soclifecycle.blueprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Reads call activities. */
final class CallReader {

    private CallReader() {}

    private static final String CODE = "deliverableCode";
    private static final Pattern FIXED = Pattern.compile("registers\\.fixed\\('([^']*)'\\)");

    static CallDef read(String process, CallActivity call) {
        return new CallDef(
                process,
                call.getId(),
                call.getName() == null ? call.getId() : call.getName(),
                call.getCalledElement() == null ? "" : call.getCalledElement(),
                literals(call),
                ElementProperties.get(call, "deliverable"),
                ElementProperties.get(call, "gate"),
                approves(call),
                PropertyText.ordinal(ElementProperties.get(call, "phase")),
                ElementProperties.get(call, "phaseName"));
    }

    private static List<String> approves(CallActivity call) {
        String code = literals(call).get(CODE);
        if (code != null) {
            return List.of(code);
        }
        return call.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                        && CODE.equals(loop.getCamundaElementVariable())
                ? FIXED.matcher(String.valueOf(loop.getCamundaCollection()))
                        .results()
                        .flatMap(match -> PropertyText.list(match.group(1)).stream())
                        .toList()
                : List.of();
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
