package org.soclifecycle.community;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.evidence.Tlp;
import org.soclifecycle.identity.Tokens;

/** A one-time link to somebody outside, and in the end what was said through it. Of the secret only the hash is kept. */
@Entity
@Table(name = "outside_voice", schema = "app")
class Voice {

    @Id
    private UUID id;

    private UUID programId;
    private UUID workItemId;

    @Enumerated(EnumType.STRING)
    private VoiceKind kind;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    private String addressee;
    private String organisation;
    private String title;

    @Enumerated(EnumType.STRING)
    private Tlp tlp;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<VoiceQuestion> questions;

    private String createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String saidBy;
    private @Nullable String saidFor;
    private @Nullable Instant saidAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<VoiceAnswer> answers;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Voice() {}

    Voice(ProgramId program, UUID workItem, VoiceRequest request, String token, String creator, Instant now) {
        this.id = UUID.randomUUID();
        this.programId = program.value();
        this.workItemId = workItem;
        this.kind = request.kind();
        this.tokenHash = Tokens.hash(token);
        this.addressee = request.addressee();
        this.organisation = request.organisation();
        this.title = request.title();
        this.tlp = request.tlp();
        this.questions = request.questions();
        this.createdBy = creator;
        this.createdAt = now;
        this.expiresAt = now.plus(request.validity());
    }

    boolean isOpenAt(Instant now) {
        return saidAt == null && withdrawnAt == null && expiresAt.isAfter(now);
    }

    /** @throws Conflict when it is not open any more */
    void withdraw(String actor, Instant now) {
        if (!isOpenAt(now)) {
            throw new Conflict("The link was used, has expired or was withdrawn before.");
        }
        withdrawnBy = actor;
        withdrawnAt = now;
    }

    void say(VoiceStatement said, Instant now) {
        saidBy = said.name();
        saidFor = said.organisation();
        answers = said.answers();
        saidAt = now;
    }

    VoiceRow toRow(Instant now) {
        return new VoiceRow(
                id,
                new ProgramId(programId),
                workItemId,
                kind,
                addressee,
                organisation,
                title,
                tlp,
                questions,
                createdBy,
                createdAt,
                expiresAt,
                VoiceState.of(saidAt, withdrawnAt, expiresAt, now),
                saidAt == null || saidBy == null || answers == null
                        ? null
                        : new VoiceRow.Said(saidBy, saidFor == null ? organisation : saidFor, saidAt, answers));
    }
}
