package org.soclifecycle.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.soclifecycle.work.SignedMatter;
import org.soclifecycle.work.WorkItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The deliverable, and its version, that a signature is about. What the author submitted is signed as an earlier task. */
@Component
@Order(20)
class SignedDeliverable implements SignedMatter {

    private final DeliverableOfTask deliverables;
    private final DeliverableCatalogue catalogue;

    SignedDeliverable(DeliverableOfTask deliverables, DeliverableCatalogue catalogue) {
        this.deliverables = deliverables;
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "deliverable";
    }

    @Override
    public Optional<Matter> of(WorkItem item) {
        return deliverables.of(item).map(this::matter);
    }

    private Matter matter(DeliverableOfTask.Named named) {
        String version = named.version() == null ? "draft" : named.version();
        String name = catalogue
                .known(named.code())
                .map(def -> named.code() + " " + def.name())
                .orElse(named.code());
        return new Matter(
                "deliverable/" + named.code() + "/" + version,
                Map.of("code", named.code(), "version", version),
                List.of("Deliverable " + name + ", " + (named.version() == null ? "draft" : "version " + version)));
    }

    /** A mere name, which stands nowhere else. */
    @Override
    public Map<UUID, Object> again(Map<WorkItem, Object> signed) {
        Map<UUID, Object> again = new HashMap<>();
        signed.forEach((item, value) -> again.put(item.id(), value));
        return again;
    }
}
