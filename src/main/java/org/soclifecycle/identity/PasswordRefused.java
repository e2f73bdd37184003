package org.soclifecycle.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.soclifecycle.core.Invalid;

/** The password that should confirm a signature is wrong, or wrong ones have locked signing for a while. */
public final class PasswordRefused extends Invalid {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(
                    "HH:mm 'UTC on' d MMM yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private PasswordRefused(String sentence) {
        super(sentence);
    }

    static PasswordRefused wrong(int left, Duration lock) {
        return new PasswordRefused("The password is not right; nothing was signed. After "
                + (left == 1 ? "one more wrong password" : left + " more wrong passwords")
                + " signing is locked for " + lock.toMinutes() + " minutes.");
    }

    static PasswordRefused locked(Instant until) {
        return new PasswordRefused("Signing is locked until " + WHEN.format(roundedUp(until))
                + ", because a wrong password was entered five times. You stay signed in and can go on with other work;"
                + " what you typed is kept as a draft.");
    }

    /** To the next full minute, so that at the time shown the lock is really over. */
    private static Instant roundedUp(Instant until) {
        return until.plusSeconds(59);
    }
}
