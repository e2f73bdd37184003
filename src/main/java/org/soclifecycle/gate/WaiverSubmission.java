package org.soclifecycle.gate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.MemberRow;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.TaskSubmission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Requesting, deciding and reviewing a waiver. Nobody decides who requested it or owns the criterion. */
@Component
class WaiverSubmission implements TaskSubmission {

    private static final String REQUEST = "requestWaiver";
    private static final String DECIDE = "decideWaiver";
    private static final String CONFIRM = "confirmWaiver";
    private static final String REVIEW = "reviewExpiringWaiver";
    private static final Set<String> FORMS = Set.of(REQUEST, DECIDE, CONFIRM, REVIEW);
    private static final int LONGEST_DAYS = 90;

    private final Waivers waivers;
    private final Criteria criteria;
    private final Team team;
    private final ObjectProvider<GateDates> dates;
    private final Announcing announcing;

    WaiverSubmission(
            Waivers waivers, Criteria criteria, Team team, ObjectProvider<GateDates> dates, Announcing announcing) {
        this.waivers = waivers;
        this.criteria = criteria;
        this.team = team;
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
            default -> {
                requireNotOwner(program, instance, submission);
                waivers.sign(instance, submission.actor(), submission.formId().equals(CONFIRM));
            }
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
        Refusals refusals = new Refusals();
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
                waivers.covered(program, request.gate()).contains(request.criterion()),
                "criterionId",
                "Criterion",
                "A waiver of " + request.criterion() + " is in force already.");
        refusals.raise();
        waivers.request(program, instance, request, submission.actor());
    }

    /**
     * Owners are the holders of the criterion's role. Where that role is also the one that decides, only its
     * longest-serving holder is the owner, so that a deputy can decide.
     */
    private void requireNotOwner(ProgramId program, String instance, AcceptedSubmission submission) {
        String role = waivers.find(instance)
                .flatMap(waiver -> criteria.find(program, waiver.criterion()))
                .map(CriterionRow::ownerRole)
                .orElse("");
        List<String> holders = team.of(program).stream()
                .filter(member -> member.role().equals(role))
                .sorted(Comparator.comparing(MemberRow::since))
                .map(MemberRow::username)
                .toList();
        List<String> owners = submission.item().roles().contains(role)
                ? holders.stream().limit(1).toList()
                : holders;
        if (owners.contains(submission.actor())) {
            throw new NotAllowed("You own this criterion; another person must decide on its waiver.");
        }
    }
}
