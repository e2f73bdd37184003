package org.soclifecycle.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A one-time link; only the hash of its secret is known. */
@Entity
@Table(name = "sign_in_link", schema = "app")
class SignInLink {

    /** What the link is good for, and for how long. */
    enum Purpose {
        FIRST_ADMINISTRATOR("/first-administrator", Duration.ofHours(24)),
        SET_PASSWORD("/set-password", Duration.ofDays(3));

        final String path;
        final Duration validity;

        Purpose(String path, Duration validity) {
            this.path = path;
            this.validity = validity;
        }
    }

    @Id
    private UUID id;

    private @Nullable UUID accountId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignInLink() {}

    SignInLink(Purpose purpose, @Nullable UUID accountId, String token, Instant now) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.accountId = accountId;
        this.tokenHash = Tokens.hash(token);
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.validity);
    }

    /** @throws LinkNotValid when it was used or has expired */
    void check(Purpose wanted, Instant now) {
        if (purpose != wanted || usedAt != null || !expiresAt.isAfter(now)) {
            throw new LinkNotValid();
        }
    }

    void use(Instant now) {
        usedAt = now;
    }

    @Nullable
    UUID accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
