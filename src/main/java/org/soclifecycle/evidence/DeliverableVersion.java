package org.soclifecycle.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.Separation;
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
        Separation.require(actor, parts(true));
        reviewer = actor;
        state = accepted ? DeliverableState.IN_REVIEW : DeliverableState.DRAFT;
    }

    void judge(String actor, boolean second, boolean approved) {
        List<Part> parts = parts(false);
        if (second) {
            part(parts, approver, "approved");
        }
        Separation.require(actor, parts);
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

    /**
     * Who had which part in it (SOD-1).
     *
     * @param reviewing whether it is for a review; an approval is apart from that too
     */
    List<Part> parts(boolean reviewing) {
        List<Part> parts = new ArrayList<>();
        part(parts, author, "submitted");
        part(parts, draftedBy, "worked on");
        if (!reviewing) {
            part(parts, reviewer, "reviewed");
        }
        return parts;
    }

    private void part(List<Part> parts, @Nullable String person, String did) {
        if (person != null) {
            parts.add(new Part(SeparationRule.SOD_1, person, did + " version " + versionLabel + " of " + code));
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
