package org.soclifecycle.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's account; it counts wrong passwords itself. */
@Entity
@Table(name = "account", schema = "app")
class Account {

    static final int ATTEMPTS = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private UUID id;

    private String username;
    private String displayName;
    private @Nullable String email;
    private String passwordHash;
    private boolean active = true;
    private int failedAttempts;
    private @Nullable Instant lockedUntil;
    private @Nullable Instant lastSignedInAt;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", schema = "app", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<GlobalRole> roles = EnumSet.noneOf(GlobalRole.class);

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(NewAccount details, String passwordHash, Instant now) {
        this.id = UUID.randomUUID();
        this.username = details.username();
        this.displayName = details.displayName();
        this.email = details.email();
        this.passwordHash = passwordHash;
        this.createdAt = now;
        this.roles.addAll(details.roles());
    }

    void change(AccountChange change) {
        displayName = change.displayName();
        email = change.email();
        roles.retainAll(change.roles());
        roles.addAll(change.roles());
    }

    void activate(boolean nowActive) {
        active = nowActive;
    }

    /** @return whether this attempt locked the account */
    boolean wrongPassword(Instant now) {
        failedAttempts++;
        if (failedAttempts < ATTEMPTS) {
            return false;
        }
        failedAttempts = 0;
        lockedUntil = now.plus(LOCK);
        return true;
    }

    void signedIn(Instant now) {
        failedAttempts = 0;
        lockedUntil = null;
        lastSignedInAt = now;
    }

    /** A new password also opens a locked account: who sets it has proven more than a guess. */
    void setPassword(String hash) {
        passwordHash = hash;
        failedAttempts = 0;
        lockedUntil = null;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    AccountRow row() {
        return new AccountRow(id, username, displayName, email, roles, active, lockedUntil, lastSignedInAt, version);
    }
}
