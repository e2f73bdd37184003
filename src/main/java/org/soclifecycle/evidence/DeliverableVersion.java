package org.soclifecycle.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.duties.SeparationRule;

/** One version of a deliverable; it sees to it that author, reviewer and approvers are different persons. */
@Entity
@Table(name = "deliverable_version", schema = "app")
class DeliverableVersion {

    @Id
    private UUID id;

    private UUID programId;
    private String code;
    private String versionLabel;

    @Enumerated(EnumType.STRING)
    private DeliverableState state;

    @Nullable
    private String location;

    @Nullable
    private String author;

    @Nullable
    private String draftedBy;

    @Nullable
    private Instant submittedAt;

    @Nullable
    private String reviewer;

    @Nullable
    private String approver;

    @Nullable
    private String secondApprover;

    @Nullable
    private Instant approvedAt;

    @Nullable
    private Instant baselinedAt;

    @Nullable
    private String baselinedBy;

    @Nullable
    private LocalDate nextReviewOn;

    private Instant createdAt;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DeliverableVersion() {}

    DeliverableVersion(ProgramId program, String code, String label, Instant now) {
        this.id = UUID.randomUUID();
        this.programId = program.value();
        this.code = code;
        this.versionLabel = label;
        this.state = DeliverableState.DRAFT;
        this.createdAt = now;
    }

    /** What a task produced, before it is submitted; the last one who worked on it counts as its author. */
    void draft(String actor, String where) {
        author = actor;
        location = where;
    }

    /** Whether it is only what tasks produced so far. */
    boolean isUnsubmitted() {
        return state == DeliverableState.DRAFT && submittedAt == null;
    }

    DeliverableVersion numbered(String label) {
        versionLabel = label;
        return this;
    }

    void submit(String actor, @Nullable String where, Instant at) {
        if (author != null && !author.equals(actor)) {
            draftedBy = author;
        }
        author = actor;
        location = where;
        submittedAt = at;
        reviewer = null;
        approver = null;
        secondApprover = null;
        state = DeliverableState.IN_REVIEW;
    }

    void review(String actor, boolean accepted) {
        requireApart(actor, "review", author, draftedBy);
        reviewer = actor;
        state = accepted ? DeliverableState.IN_REVIEW : DeliverableState.DRAFT;
    }

    void judge(String actor, boolean second, boolean approved) {
        requireApart(actor, "approve", author, draftedBy, reviewer, second ? approver : null);
        if (second) {
            secondApprover = actor;
        } else {
            approver = actor;
        }
        state = approved ? DeliverableState.IN_REVIEW : DeliverableState.DRAFT;
    }

    void approve(Instant at, @Nullable LocalDate nextReview) {
        state = DeliverableState.APPROVED;
        approvedAt = at;
        nextReviewOn = nextReview;
    }

    void baseline(String gate, Instant at) {
        state = DeliverableState.BASELINED;
        baselinedBy = gate;
        baselinedAt = at;
    }

    void supersede() {
        state = DeliverableState.SUPERSEDED;
    }

    private void requireApart(String actor, String verb, @Nullable String... others) {
        if (Stream.of(others).filter(Objects::nonNull).anyMatch(actor::equals)) {
            throw new NotAllowed(
                    "You have already had a part in version " + versionLabel + " of " + code
                            + "; another person must " + verb + " it (separation of duties, SOD-1: "
                            + SeparationRule.SOD_1.title() + ").",
                    SeparationRule.SOD_1.id());
        }
    }

    String code() {
        return code;
    }

    String label() {
        return versionLabel;
    }

    DeliverableState state() {
        return state;
    }

    @Nullable
    String author() {
        return author;
    }

    @Nullable
    String draftedBy() {
        return draftedBy;
    }

    @Nullable
    String reviewer() {
        return reviewer;
    }

    DeliverableRow toRow(String name) {
        return new DeliverableRow(
                code,
                name,
                versionLabel,
                state,
                location,
                author,
                submittedAt,
                reviewer,
                approver,
                secondApprover,
                approvedAt,
                baselinedAt,
                baselinedBy,
                nextReviewOn);
    }
}
