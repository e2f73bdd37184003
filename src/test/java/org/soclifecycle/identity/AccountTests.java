package org.soclifecycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTests {

    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

    private final Account account = new Account(new NewAccount(" Ana ", "Ana Petrova", " ", Set.of()), "hash", NOW);

    @Test
    void keepsTheUserNameInLowerCaseAndAnEmptyMailAddressAsNone() {
        assertThat(account.row().username()).isEqualTo("ana");
        assertThat(account.row().email()).isNull();
    }

    @Test
    void locksForAQuarterOfAnHourAfterFiveWrongPasswords() {
        for (int i = 1; i < Account.ATTEMPTS; i++) {
            assertThat(account.wrongPassword(NOW)).isFalse();
        }

        assertThat(account.wrongPassword(NOW)).isTrue();
        assertThat(account.row().isLocked(NOW.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(account.row().isLocked(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void forgetsWrongPasswordsAfterASignIn() {
        for (int i = 1; i < Account.ATTEMPTS; i++) {
            account.wrongPassword(NOW);
        }
        account.signedIn(NOW);

        assertThat(account.wrongPassword(NOW)).isFalse();
        assertThat(account.row().lastSignedInAt()).isEqualTo(NOW);
    }

    @Test
    void opensWithANewPassword() {
        for (int i = 0; i < Account.ATTEMPTS; i++) {
            account.wrongPassword(NOW);
        }
        account.setPassword("other");

        assertThat(account.row().isLocked(NOW)).isFalse();
    }
}
