package org.soclifecycle.gate;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.evidence.DeliverableDef;
import org.soclifecycle.evidence.DeliverableRow;
import org.soclifecycle.evidence.Deliverables;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.TaskSubmission;
import org.springframework.stereotype.Component;

/** The package of a gate: what the team claims. It waits until the required deliverables are approved. */
@Component
class PackageSubmission implements TaskSubmission {

    static final String FORM = "assembleGatePackage";
    private static final String CRITERIA = "criteria";
    private static final SecureRandom SEEDS = new SecureRandom();

    private final Rounds rounds;
    private final Programs programs;
    private final Deliverables deliverables;
    private final Waivers waivers;
    private final Computing computing;
    private final Announcing announcing;
    private final Json json;

    PackageSubmission(
            Rounds rounds,
            Programs programs,
            Deliverables deliverables,
            Waivers waivers,
            Computing computing,
            Announcing announcing,
            Json json) {
        this.rounds = rounds;
        this.programs = programs;
        this.deliverables = deliverables;
        this.waivers = waivers;
        this.computing = computing;
        this.announcing = announcing;
        this.json = json;
    }

    @Override
    public boolean gives(String formId) {
        return FORM.equals(formId);
    }

    @Override
    public void accept(AcceptedSubmission submission) {
        GateReview review = rounds.current(submission.item().processInstanceId());
        List<String> missing = missing(review);
        if (!missing.isEmpty()) {
            throw Refusals.of(
                    GateRule.CHECK,
                    "deliverables",
                    "Deliverables",
                    "These deliverables must be approved before the gate, or a waiver must cover their criterion: "
                            + String.join(", ", missing) + ".");
        }
        for (Map<String, @Nullable Object> row : submission.rows(CRITERIA)) {
            review.criterion(String.valueOf(row.get("criterionId")))
                    .ifPresent(criterion -> criterion.claim(
                            SelfStatus.of(String.valueOf(row.get("selfStatus"))),
                            Rows.text(row, "evidenceRefs"),
                            Rows.text(row, "comment")));
        }
        computing
                .of(review)
                .forEach(
                        (code, computed) -> review.criterion(code).ifPresent(criterion -> criterion.compute(computed)));
        Map<String, @Nullable Object> contents = new HashMap<>(submission.values());
        contents.remove(CRITERIA);
        review.prepare(submission.actor(), announcing.now(), json.text(contents), SEEDS.nextInt(1, Integer.MAX_VALUE));
    }

    private List<String> missing(GateReview review) {
        ProgramRow program = programs.find(review.program());
        Map<String, DeliverableRow> known = deliverables.of(program.id());
        List<String> missing = new ArrayList<>();
        for (DeliverableDef required : deliverables.requiredFor(program.kind(), review.gate())) {
            DeliverableRow row = known.get(required.code());
            if ((row == null || !row.state().isValid()) && !isWaived(program.id(), review, required.code())) {
                missing.add(required.code() + " " + required.name() + " ("
                        + (row == null ? "not submitted" : row.state().label()) + ")");
            }
        }
        return missing;
    }

    private boolean isWaived(ProgramId program, GateReview review, String code) {
        Set<String> covered = waivers.covered(program, review.gate());
        return review.criteria().stream()
                .anyMatch(row -> covered.contains(row.code())
                        && EvidenceCodes.of(row.evidence()).contains(code));
    }
}
