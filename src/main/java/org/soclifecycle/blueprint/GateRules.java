package org.soclifecycle.blueprint;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/** Rules about gates: they have criteria, and the review is told the right code. */
final class GateRules {

    private GateRules() {}

    static Stream<Finding> criteria(ModelSet models, LintCatalogue known) {
        return gates(models)
                .filter(place -> !known.gates().isEmpty() && !known.gates().contains(place.gate()))
                .map(place -> place.finding(
                        "The gate %s has no criteria.".formatted(place.gate()),
                        "Add its criteria to %s, or correct the code.".formatted(LintCatalogue.CRITERIA)));
    }

    static Stream<Finding> gateCode(ModelSet models, LintCatalogue known) {
        return gates(models)
                .filter(place -> !place.gate().equals(place.call().literals().get("gateCode")))
                .map(place -> place.finding(
                        "The gate %s hands in another gateCode.".formatted(place.gate()),
                        "Hand in the literal gateCode %s.".formatted(place.gate())));
    }

    private static Stream<Place> gates(ModelSet models) {
        return models.processes().stream()
                .flatMap(file -> file.elements(CallActivity.class)
                        .map(call -> CallReader.read("", call))
                        .flatMap(call -> Stream.ofNullable(call.gate()).map(gate -> new Place(file, call, gate))));
    }

    private record Place(ProcessFile file, CallDef call, String gate) {

        Finding finding(String problem, String mend) {
            return file.finding(call.element(), problem, mend);
        }
    }
}
