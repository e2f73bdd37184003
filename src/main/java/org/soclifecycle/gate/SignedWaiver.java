package org.soclifecycle.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.soclifecycle.work.SignedMatter;
import org.soclifecycle.work.WorkItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The risk that somebody accepts with a waiver: which criterion, until when, and what makes up for it. */
@Component
@Order(10)
class SignedWaiver implements SignedMatter {

    private final Waivers waivers;

    SignedWaiver(Waivers waivers) {
        this.waivers = waivers;
    }

    @Override
    public String name() {
        return "waiver";
    }

    @Override
    public Optional<Matter> of(WorkItem item) {
        return waivers.find(item.processInstanceId())
                .map(row -> new Matter(
                        "waiver/" + row.gate() + "/" + row.criterion() + "/" + row.id(), facts(row), lines(row)));
    }

    private static Map<String, Object> facts(WaiverRow row) {
        return Map.of(
                "waiver", row.id().toString(),
                "gate", row.gate(),
                "criterion", row.criterion(),
                "reason", row.reason(),
                "compensatingMeasure", row.compensatingMeasure(),
                "riskRef", row.riskRef(),
                "riskExposure", row.riskExposure(),
                "expiresOn", row.expiresOn().toString());
    }

    private static List<String> lines(WaiverRow row) {
        return List.of(
                "Waiver of criterion " + row.criterion() + " until " + row.expiresOn() + ": " + row.reason(),
                "Risk " + row.riskRef() + ", exposure " + row.riskExposure() + "; instead: "
                        + row.compensatingMeasure());
    }

    @Override
    public Map<UUID, Object> again(Map<WorkItem, Object> signed) {
        Map<UUID, Object> again = new HashMap<>();
        signed.keySet().stream()
                .map(WorkItem::program)
                .distinct()
                .flatMap(program -> waivers.of(program).stream())
                .forEach(row -> signed.forEach((item, value) -> {
                    if (value instanceof Map<?, ?> then
                            && row.id().toString().equals(String.valueOf(then.get("waiver")))) {
                        again.put(item.id(), facts(row));
                    }
                }));
        return again;
    }
}
