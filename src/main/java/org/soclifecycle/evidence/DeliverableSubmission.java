package org.soclifecycle.evidence;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.FormPrefill;
import org.soclifecycle.work.TaskSubmission;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Submitting, reviewing and approving a version of the deliverable that the process is about. */
@Component
class DeliverableSubmission implements TaskSubmission, FormPrefill {

    private static final String SUBMIT = "submitDeliverable";
    private static final String REVIEW = "reviewDeliverable";
    private static final String APPROVE = "approveDeliverable";
    private static final String APPROVE_SECOND = "approveDeliverableSecond";
    private static final Set<String> FORMS = Set.of(SUBMIT, REVIEW, APPROVE, APPROVE_SECOND);

    private final Deliverables deliverables;
    private final DeliverableCatalogue catalogue;
    private final Processes processes;

    DeliverableSubmission(Deliverables deliverables, DeliverableCatalogue catalogue, Processes processes) {
        this.deliverables = deliverables;
        this.catalogue = catalogue;
        this.processes = processes;
    }

    @Override
    public boolean gives(String formId) {
        return FORMS.contains(formId);
    }

    @Override
    public void accept(AcceptedSubmission submission) {
        ProgramId program = submission.item().program();
        String code = variable(submission.item(), "deliverableCode");
        if (code == null) {
            return;
        }
        String actor = submission.actor();
        if (submission.formId().equals(SUBMIT)) {
            String version = String.valueOf(submission.text("deliverableVersion"));
            deliverables.submit(program, code, version, submission.text("file"), actor);
            return;
        }
        String version = String.valueOf(variable(submission.item(), "deliverableVersion"));
        if (submission.formId().equals(REVIEW)) {
            deliverables.review(program, code, version, !"rework".equals(submission.text("verdict")), actor);
        } else {
            boolean second = submission.formId().equals(APPROVE_SECOND);
            boolean approved = "approve".equals(submission.text("decision"));
            deliverables.judge(program, code, version, second, approved, actor);
        }
    }

    @Override
    public Map<String, @Nullable Object> values(WorkItem item) {
        if (!SUBMIT.equals(item.formId())) {
            return Map.of();
        }
        String code = variable(item, "deliverableCode");
        return code == null
                ? Map.of()
                : catalogue
                        .known(code)
                        .<Map<String, @Nullable Object>>map(def -> Map.of("class", def.type()))
                        .orElse(Map.of());
    }

    private @Nullable String variable(WorkItem item, String name) {
        Object value = processes.variable(item.processInstanceId(), name);
        return value == null ? null : value.toString();
    }
}
