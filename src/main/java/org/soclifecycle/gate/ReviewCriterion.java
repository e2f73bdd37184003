package org.soclifecycle.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A criterion as it stood when the round opened, with what the team and the assessor say about it. */
@Entity
@Table(name = "review_criterion", schema = "app")
class ReviewCriterion {

    @Id
    private UUID id;

    private String code;
    private String text;
    private String threshold;
    private String evidence;
    private boolean mandatory;
    private boolean waivable;
    private String ownerRole;
    private int position;

    @Enumerated(EnumType.STRING)
    @Nullable
    private SelfStatus selfStatus;

    @Nullable
    private String evidenceRefs;

    @Nullable
    private String comment;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Verdict verdict;

    @Nullable
    private String note;

    @Enumerated(EnumType.STRING)
    @Nullable
    private SelfStatus computedStatus;

    @Nullable
    private String computed;

    @SuppressWarnings("NullAway.Init")
    protected ReviewCriterion() {}

    ReviewCriterion(CriterionRow row, int position) {
        this.id = UUID.randomUUID();
        this.code = row.code();
        this.text = row.text();
        this.threshold = row.threshold();
        this.evidence = row.evidence();
        this.mandatory = row.mandatory();
        this.waivable = row.waivable();
        this.ownerRole = row.ownerRole();
        this.position = position;
    }

    void claim(SelfStatus status, @Nullable String refs, @Nullable String remark) {
        selfStatus = status;
        evidenceRefs = refs;
        comment = remark;
    }

    /** Keeps what the product computes now, so that the claim can be compared with it later. */
    void compute(CriterionSource.Computed standing) {
        computedStatus = standing.status();
        computed = standing.arithmetic();
    }

    /** Takes over what was claimed in the round before, as a proposal. */
    void claimLike(ReviewCriterion before) {
        selfStatus = before.selfStatus;
        evidenceRefs = before.evidenceRefs;
        comment = before.comment;
    }

    void judge(Verdict found, @Nullable String remark) {
        verdict = found;
        note = remark;
    }

    String code() {
        return code;
    }

    ReviewCriterionRow toRow() {
        return new ReviewCriterionRow(
                code,
                text,
                threshold,
                evidence,
                mandatory,
                waivable,
                ownerRole,
                selfStatus,
                evidenceRefs,
                comment,
                verdict,
                note,
                computedStatus,
                computed);
    }
}
