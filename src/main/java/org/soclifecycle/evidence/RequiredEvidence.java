package org.soclifecycle.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.work.CompletionCheck;
import org.soclifecycle.work.FieldError;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** A task whose model asks for evidence is not completed without any. */
@Component
public class RequiredEvidence implements CompletionCheck {

    private final Blueprint blueprint;
    private final EvidenceRegister register;

    RequiredEvidence(Blueprint blueprint, EvidenceRegister register) {
        this.blueprint = blueprint;
        this.register = register;
    }

    /** Whether the model of the task says {@code evidence=required}. */
    public boolean isRequired(WorkItem item) {
        return blueprint
                .task(item.governedBy().process(), item.governedBy().element())
                .map(task -> "required".equals(task.evidence()))
                .orElse(false);
    }

    @Override
    public List<FieldError> missing(WorkItem item, Map<String, @Nullable Object> values) {
        if (!isRequired(item)
                || !ListedEvidence.in(values).isEmpty()
                || !register.of(item.program(), UseTarget.task(item.id())).isEmpty()) {
            return List.of();
        }
        return List.of(new FieldError(
                "",
                "Evidence",
                "This task needs evidence: attach at least one file or link under “Evidence” on this page, or list its"
                        + " https address in the form, then complete it."));
    }
}
