package org.soclifecycle.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks for the password again at the moment of signing. Wrong ones are counted in a transaction of their own, whatever
 * becomes of the caller's; the person's row is locked meanwhile, so that several attempts at once are several attempts.
 */
@Service
public class Reauthentication {

    static final int ATTEMPTS = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Reauthentication(JdbcClient jdbc, Passwords passwords, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @return the proof that the person gave the password just now
     * @throws PasswordRefused when the password is wrong, or wrong ones have locked signing
     */
    public Reauthenticated confirm(Actor actor, String password) {
        Instant now = clock.instant();
        String username = actor.username();
        Objects.requireNonNull(transaction.execute(status -> Optional.ofNullable(check(username, password, now))))
                .ifPresent(refused -> {
                    throw refused;
                });
        return new Reauthenticated(username, now);
    }

    /** Until when the person cannot sign; null when they can. */
    public @Nullable Instant lockedUntil(String username) {
        return jdbc.sql("select locked_until from app.signing_attempt where username = ? and locked_until > ?")
                .params(username, clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(null);
    }

    private @Nullable PasswordRefused check(String username, String password, Instant now) {
        Count count = locked(username);
        if (count.until() != null && count.until().isAfter(now)) {
            return PasswordRefused.locked(count.until());
        }
        if (count.active() && passwords.matches(password, count.passwordHash())) {
            keep(username, 0, null);
            return null;
        }
        int failures = count.failures() + 1;
        if (failures < ATTEMPTS) {
            keep(username, failures, null);
            return PasswordRefused.wrong(ATTEMPTS - failures, LOCK);
        }
        keep(username, 0, now.plus(LOCK));
        return PasswordRefused.locked(now.plus(LOCK));
    }

    private Count locked(String username) {
        jdbc.sql("insert into app.signing_attempt (username) values (?) on conflict do nothing")
                .param(username)
                .update();
        return jdbc.sql("""
                select s.failures, s.locked_until, a.password_hash, a.active
                from app.signing_attempt s join app.account a on a.username = s.username
                where s.username = ? for update of s
                """).param(username).query(Reauthentication::read).single();
    }

    private void keep(String username, int failures, @Nullable Instant until) {
        jdbc.sql("update app.signing_attempt set failures = ?, locked_until = ? where username = ?")
                .param(failures)
                .param(until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param(username)
                .update();
    }

    private static Count read(ResultSet row, int number) throws SQLException {
        Timestamp until = row.getTimestamp("locked_until");
        return new Count(
                row.getInt("failures"),
                until == null ? null : until.toInstant(),
                Objects.requireNonNull(row.getString("password_hash")),
                row.getBoolean("active"));
    }

    private record Count(int failures, @Nullable Instant until, String passwordHash, boolean active) {}
}
