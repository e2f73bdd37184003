package org.soclifecycle.gate;

import java.time.LocalDate;
import java.util.Set;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.TaskSubmission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Requesting, deciding and reviewing a waiver. */
@Component
class WaiverSubmission implements TaskSubmission {

    private static final String REQUEST = "requestWaiver";
    static final String DECIDE = "decideWaiver";
    static final String CONFIRM = "confirmWaiver";
    private static final String REVIEW = "reviewExpiringWaiver";
    private static final Set<String> FORMS = Set.of(REQUEST, DECIDE, CONFIRM, REVIEW);
    private static final int LONGEST_DAYS = 90;

    private final Waivers waivers;
    private final Criteria criteria;
    private final ObjectProvider<GateDates> dates;
    private final Announcing announcing;

    WaiverSubmission(Waivers waivers, Criteria criteria, ObjectProvider<GateDates> dates, Announcing announcing) {
        this.waivers = waivers;
        this.criteria = criteria;
        this.dates = dates;
        this.announcing = announcing;
    }

    @Override
    public boolean gives(String formId) {
        return FORMS.contains(formId);
    }

    @Override
    public void accept(AcceptedSubmission submission) {
        ProgramId program = submission.item().program();
        String instance = submission.item().processInstanceId();
        switch (submission.formId()) {
            case REQUEST -> request(program, instance, submission);
            case REVIEW -> {
                if (submission.isTrue("criterionMet")) {
                    waivers.notNeeded(program, instance);
                }
            }
            default ->
                waivers.sign(instance, submission.actor(), submission.formId().equals(CONFIRM));
        }
    }

    private void request(ProgramId program, String instance, AcceptedSubmission submission) {
        WaiverRequest request = new WaiverRequest(
                String.valueOf(submission.text("gateCode")),
                String.valueOf(submission.text("criterionId")),
                String.valueOf(submission.text("reason")),
                String.valueOf(submission.text("compensatingMeasure")),
                String.valueOf(submission.text("riskRef")),
                ((Number) java.util.Objects.requireNonNull(submission.values().get("riskExposure"))).intValue(),
                LocalDate.parse(String.valueOf(submission.text("expiresOn"))));
        LocalDate latest = announcing.today().plusDays(LONGEST_DAYS);
        LocalDate next = dates.stream()
                .flatMap(source -> source.gateAfter(program, request.gate()).stream())
                .findFirst()
                .orElse(latest);
        Refusals refusals = new Refusals(GateRule.WAIVER);
        refusals.add(
                request.expiresOn().isAfter(latest),
                "expiresOn",
                "Expires on",
                "A waiver lasts 90 days at most; choose " + latest + " or an earlier day.");
        refusals.add(
                !request.expiresOn().isAfter(latest) && request.expiresOn().isAfter(next),
                "expiresOn",
                "Expires on",
                "A waiver ends with the next gate; choose " + next + " or an earlier day.");
        refusals.add(
                criteria.find(program, request.criterion())
                        .filter(criterion -> !criterion.waivable())
                        .isPresent(),
                "criterionId",
                "Criterion",
                request.criterion()
                        + " cannot be waived: criteria about authority, the safety of evidence and independent"
                        + " verification hold for everybody.");
        refusals.add(
                waivers.covered(program, request.gate()).contains(request.criterion()),
                "criterionId",
                "Criterion",
                "A waiver of " + request.criterion() + " is in force already.");
        refusals.raise();
        waivers.request(program, instance, request, submission.actor());
    }
}
