package org.soclifecycle.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.evidence.DeliverableCatalogue;
import org.soclifecycle.evidence.DeliverableDef;
import org.soclifecycle.evidence.DeliverableRow;
import org.soclifecycle.program.MemberRow;
import org.soclifecycle.program.Roles;
import org.springframework.stereotype.Component;

/** Puts together what is known about each criterion of a gate: claim, verdict, computation, proof, owner, waiver. */
@Component
class ReadinessRows {

    private final Measuring measuring;
    private final Computing computing;
    private final DeliverableCatalogue catalogue;
    private final Roles roles;
    private final Announcing announcing;

    ReadinessRows(
            Measuring measuring,
            Computing computing,
            DeliverableCatalogue catalogue,
            Roles roles,
            Announcing announcing) {
        this.measuring = measuring;
        this.computing = computing;
        this.catalogue = catalogue;
        this.roles = roles;
        this.announcing = announcing;
    }

    List<ReadinessRow> of(ReadinessFacts facts, List<CriterionRow> criteria, @Nullable GateReview review) {
        Map<String, CriterionSource.Computed> computed =
                computing.of(facts.program(), criteria, measuring.computed(facts.recorded(), criteria));
        List<ReadinessRow> rows = new ArrayList<>();
        if (review != null && review.papers().isPrepared()) {
            review.criteria().forEach(row -> rows.add(row(facts, row, known(criteria, row), computed, review)));
        } else {
            criteria.forEach(row -> rows.add(row(facts, unclaimed(row, computed), row, computed, null)));
        }
        return rows;
    }

    private static @Nullable CriterionRow known(List<CriterionRow> criteria, ReviewCriterionRow row) {
        return criteria.stream()
                .filter(one -> one.code().equals(row.code()))
                .findFirst()
                .orElse(null);
    }

    /** What nobody has claimed stands as computed, where the computation says all there is to say. */
    private static ReviewCriterionRow unclaimed(CriterionRow row, Map<String, CriterionSource.Computed> computed) {
        SelfStatus status = Optional.ofNullable(computed.get(row.code()))
                .filter(now -> !now.leavesTheRestToPeople())
                .map(CriterionSource.Computed::status)
                .orElse(null);
        return new ReviewCriterionRow(
                row.code(),
                row.text(),
                row.threshold(),
                row.evidence(),
                row.mandatory(),
                row.waivable(),
                row.ownerRole(),
                status,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private ReadinessRow row(
            ReadinessFacts facts,
            ReviewCriterionRow judged,
            @Nullable CriterionRow criterion,
            Map<String, CriterionSource.Computed> computed,
            @Nullable GateReview review) {
        WaiverRow waiver = facts.waiverOf(judged.code());
        boolean covered = waiver != null && waiver.isValidOn(announcing.today());
        return new ReadinessRow(
                judged,
                standing(judged, covered),
                Optional.ofNullable(computed.get(judged.code())),
                review != null,
                review != null && review.isDecided(),
                proofs(facts, judged.evidence()),
                roles.nameOf(judged.ownerRole()),
                owners(facts, judged.ownerRole()),
                since(facts, judged, criterion, review),
                waiver);
    }

    private static Standing standing(ReviewCriterionRow row, boolean covered) {
        if (row.isOutOfScope()) {
            return Standing.NOT_APPLICABLE;
        }
        if (row.isFailed() && covered) {
            return Standing.WAIVED;
        }
        if (row.self() == null) {
            return Standing.OPEN;
        }
        return row.effective() == SelfStatus.NOT_APPLICABLE
                ? Standing.NOT_MET
                : Standing.valueOf(row.effective().name());
    }

    private List<ReadinessRow.Proof> proofs(ReadinessFacts facts, String evidence) {
        return EvidenceCodes.of(evidence).stream()
                .sorted()
                .map(code -> proof(code, facts.deliverables().get(code)))
                .toList();
    }

    private ReadinessRow.Proof proof(String code, @Nullable DeliverableRow row) {
        String name = catalogue.known(code).map(DeliverableDef::name).orElse(code);
        return row == null
                ? new ReadinessRow.Proof(code, name, "not submitted", false)
                : new ReadinessRow.Proof(
                        code,
                        name,
                        Words.of(row.state()) + " (" + row.version() + ")",
                        row.state().isValid());
    }

    private static List<String> owners(ReadinessFacts facts, String role) {
        return facts.team().stream()
                .filter(member -> member.role().equals(role))
                .map(MemberRow::username)
                .collect(Collectors.toList());
    }

    private static @Nullable Instant since(
            ReadinessFacts facts,
            ReviewCriterionRow judged,
            @Nullable CriterionRow criterion,
            @Nullable GateReview review) {
        if (review != null) {
            return judged.verdict() == null
                    ? review.papers().preparedAt()
                    : review.papers().verifiedAt();
        }
        return criterion == null
                ? null
                : facts.recorded().asOf(criterion.measures()).orElse(null);
    }
}
