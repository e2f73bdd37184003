package org.soclifecycle.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
                .map(version -> parts(version, REVIEW.equals(item.formId())))
                .orElse(List.of());
    }

    private static List<Part> parts(DeliverableVersion version, boolean reviewing) {
        List<Part> parts = new ArrayList<>();
        String what = " version " + version.label() + " of " + version.code();
        add(parts, version.author(), "submitted" + what);
        add(parts, version.draftedBy(), "worked on" + what);
        if (!reviewing) {
            add(parts, version.reviewer(), "reviewed" + what);
        }
        return parts;
    }

    private static void add(List<Part> parts, @Nullable String person, String deed) {
        if (person != null) {
            parts.add(new Part(SeparationRule.SOD_1, person, deed));
        }
    }
}
