package org.soclifecycle.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.core.NotFound;
import org.springframework.stereotype.Component;

/** The deliverables that a programme produces, and who writes, reviews and approves each. */
@Component
public class DeliverableCatalogue {

    private final Map<String, DeliverableDef> byCode = new LinkedHashMap<>();

    DeliverableCatalogue() {
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

    /** All deliverables in the order of the catalogue. */
    public Collection<DeliverableDef> all() {
        return byCode.values();
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
