package org.soclifecycle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ReauthenticationIT {

    private static final String WRONG = "vier kleine rote Boote";

    @Autowired
    Reauthentication reauthentication;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    TimeTravel time;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Actor signer;

    @BeforeEach
    void account() {
        String name = "signer." + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(new NewAccount(name, "Signer", null, Set.of()), Fixture.PASSWORD);
        signer = people.actor(name);
    }

    @AfterEach
    void home() {
        time.home();
    }

    @Test
    void theRightPasswordProvesThePersonAndForgetsWrongOnes() {
        for (int round = 0; round < 3; round++) {
            wrong(4);
            assertThat(reauthentication.confirm(signer, Fixture.PASSWORD).username())
                    .isEqualTo(signer.username());
        }
    }

    @Test
    void fiveWrongPasswordsLockSigningForFifteenMinutesByTheClock() {
        Instant noon = Instant.parse("2026-03-03T12:00:00Z");
        time.to(noon);
        wrong(4);
        assertThatThrownBy(() -> reauthentication.confirm(signer, WRONG))
                .isInstanceOf(PasswordRefused.class)
                .hasMessageContaining("Signing is locked until 12:15 UTC on 3 Mar 2026");
        assertThat(reauthentication.lockedUntil(signer.username())).isEqualTo("2026-03-03T12:15:00Z");

        time.to(noon.plusSeconds(899));
        assertThatThrownBy(() -> reauthentication.confirm(signer, Fixture.PASSWORD))
                .hasMessageContaining("Signing is locked");

        time.to(noon.plusSeconds(900));
        assertThat(reauthentication.lockedUntil(signer.username())).isNull();
        assertThat(reauthentication.confirm(signer, Fixture.PASSWORD).at()).isEqualTo(clock.instant());
    }

    @Test
    void theLockIsForSigningAndNotForSigningIn() {
        wrong(5);
        assertThat(accounts.find(signer.username()).lockedUntil()).isNull();
    }

    @Test
    void theCountStaysWhenTheTransactionAroundItIsRolledBack() {
        for (int at = 0; at < 5; at++) {
            transaction.executeWithoutResult(status -> {
                wrong(1);
                status.setRollbackOnly();
            });
        }
        assertThat(reauthentication.lockedUntil(signer.username())).isNotNull();
    }

    @Test
    void wrongPasswordsFromTwoThreadsAtOnceAreAllCountedAndNoneIsCheckedAfterTheFifth() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<List<String>> guesses = () -> {
            List<String> told = new ArrayList<>();
            start.await();
            for (int at = 0; at < 5; at++) {
                told.add(refusal(at == 4 ? Fixture.PASSWORD : WRONG));
            }
            return told;
        };
        try {
            List<Future<List<String>>> both = List.of(threads.submit(guesses), threads.submit(guesses));
            List<String> told = new ArrayList<>(both.get(0).get());
            told.addAll(both.get(1).get());

            assertThat(told)
                    .filteredOn(sentence -> sentence.startsWith("The password is not right"))
                    .hasSize(4);
            assertThat(told)
                    .filteredOn(sentence -> sentence.startsWith("Signing is locked"))
                    .hasSize(6);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aDeactivatedAccountSignsNothing() {
        accounts.deactivate(signer.username());
        assertThatThrownBy(() -> reauthentication.confirm(signer, Fixture.PASSWORD))
                .hasMessageContaining("The password is not right");
    }

    @Test
    void thePeopleOfTheDemonstrationSignWithAHashThatTakesNoTime() {
        String name = "demo." + UUID.randomUUID().toString().substring(0, 8);
        accounts.createDemo(new NewAccount(name, "Demo", null, Set.of()), Fixture.PASSWORD);
        assertThat(reauthentication
                        .confirm(people.actor(name), Fixture.PASSWORD)
                        .username())
                .isEqualTo(name);
        assertThat(jdbc.sql("select password_hash from app.account where username = ?")
                        .param(name)
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}$2a$04$");
        assertThatThrownBy(() -> accounts.createDemo(new NewAccount(name + "x", "Demo", null, Set.of()), "short"))
                .isInstanceOf(PasswordNotAccepted.class);
    }

    @Test
    void noPasswordIsKept() {
        wrong(1);
        assertThat(jdbc.sql("select s::text from app.signing_attempt s where username = ?")
                        .param(signer.username())
                        .query(String.class)
                        .single())
                .doesNotContain(WRONG)
                .contains("1");
    }

    private void wrong(int times) {
        for (int at = 0; at < times; at++) {
            assertThatThrownBy(() -> reauthentication.confirm(signer, WRONG)).isInstanceOf(PasswordRefused.class);
        }
    }

    private String refusal(String password) {
        try {
            reauthentication.confirm(signer, password);
            return "";
        } catch (PasswordRefused refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
