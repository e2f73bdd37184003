package org.soclifecycle.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.core.NotFound;
import org.springframework.stereotype.Component;

/** The deliverables that a programme produces, and who writes, reviews and approves each. */
@Component
public class DeliverableCatalogue {

    private static final int PHASE = 2;

    private final Map<String, DeliverableDef> byCode = new LinkedHashMap<>();
    private final Map<String, String> phaseOfGate = new HashMap<>();
    private final Blueprint blueprint;

    DeliverableCatalogue(Blueprint blueprint) {
        this.blueprint = blueprint;
        Catalogue.read("gates").forEach(row -> phaseOfGate.put(row.get("code"), row.get("phase")));
        for (Catalogue.Row row : Catalogue.read("deliverables")) {
            String second = row.get("second_approver");
            byCode.put(
                    row.get("code"),
                    new DeliverableDef(
                            row.get("code"),
                            row.get("name"),
                            row.get("phase"),
                            row.get("class"),
                            row.get("owner"),
                            row.get("reviewer"),
                            row.get("approver"),
                            second.isEmpty() ? null : second,
                            row.get("minimum_content")));
        }
    }

    /**
     * The deliverables of a kind of programme, in the order of the catalogue: those of the phases whose gates it comes to. A
     * deliverable of several phases belongs to its first.
     */
    public List<DeliverableDef> of(String kind) {
        Set<String> phases = blueprint.gates(kind).stream()
                .flatMap(gate -> Stream.ofNullable(phaseOfGate.get(gate.code())))
                .collect(Collectors.toSet());
        return byCode.values().stream()
                .filter(def -> phases.contains(def.phase().substring(0, PHASE)))
                .toList();
    }

    /** The deliverable, if the catalogue has it. */
    public Optional<DeliverableDef> known(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws NotFound when there is no such deliverable */
    public DeliverableDef find(String code) {
        return known(code).orElseThrow(() -> new NotFound("There is no deliverable " + code + "."));
    }
}
