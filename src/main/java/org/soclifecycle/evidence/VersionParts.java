package org.soclifecycle.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.work.Involvement;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Who had a part in the version that a task reviews or approves, whatever process it went through before. */
@Component
class VersionParts implements Involvement {

    private static final String REVIEW = "reviewDeliverable";
    private static final Set<String> FORMS = Set.of(REVIEW, "approveDeliverable", "approveDeliverableSecond");

    private final DeliverableRepository versions;
    private final Processes processes;

    VersionParts(DeliverableRepository versions, Processes processes) {
        this.versions = versions;
        this.processes = processes;
    }

    @Override
    public Collection<Part> in(WorkItem item, SeparationRule rule) {
        if (!FORMS.contains(String.valueOf(item.formId()))) {
            return List.of();
        }
        Object code = processes.variable(item.processInstanceId(), "deliverableCode");
        return versions
                .findByProgramIdAndCodeOrderByCreatedAtDesc(item.program().value(), String.valueOf(code))
                .stream()
                .filter(version -> version.state() == DeliverableState.IN_REVIEW)
                .findFirst()
                .map(version -> version.parts(REVIEW.equals(item.formId())))
                .orElse(List.of());
    }
}
