package org.soclifecycle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@IntegrationTest
class AccountsIT {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInLinks links;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private CurrentUser currentUser;

    private final String name = "it-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void createsAndFindsAnAccount() {
        accounts.create(account(name, GlobalRole.AUDITOR, GlobalRole.PROGRAM_MANAGER), PASSWORD);

        AccountRow found = accounts.find(name);
        assertThat(found.roles()).containsExactlyInAnyOrder(GlobalRole.AUDITOR, GlobalRole.PROGRAM_MANAGER);
        assertThat(accounts.all()).extracting(AccountRow::username).contains(name);
        assertThat(encoder.matches(PASSWORD, hash())).isTrue();
    }

    @Test
    void refusesAUserNameTwiceAndReservedOnes() {
        accounts.create(account(name));

        assertThatThrownBy(() -> accounts.create(account(name.toUpperCase()))).isInstanceOf(UsernameTaken.class);
        assertThatThrownBy(() -> accounts.create(account("system"))).isInstanceOf(UsernameTaken.class);
        assertThatThrownBy(() -> accounts.create(account("1st"))).isInstanceOf(UsernameNotAccepted.class);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        AccountRow seen = accounts.create(account(name));
        accounts.change(name, new AccountChange("Ana P.", null, Set.of(GlobalRole.AUDITOR), seen.version()));

        assertThatThrownBy(() -> accounts.change(name, new AccountChange("Ana", null, Set.of(), seen.version())))
                .isInstanceOf(AccountChangedMeanwhile.class);
        assertThat(accounts.find(name).displayName()).isEqualTo("Ana P.");
    }

    @Test
    void setsAPasswordOnceThroughALink() {
        accounts.create(account(name));
        String token = token(links.invite(name));

        assertThat(links.passwordOwner(token)).isEqualTo(name);
        links.setPassword(token, PASSWORD);

        assertThat(encoder.matches(PASSWORD, hash())).isTrue();
        assertThatThrownBy(() -> links.setPassword(token, PASSWORD)).isInstanceOf(LinkNotValid.class);
    }

    @Test
    void aResetMakesTheOldPasswordAndOlderLinksUseless() {
        accounts.create(account(name), PASSWORD);
        String older = token(links.invite(name));
        String newer = token(links.resetPassword(name));

        assertThat(encoder.matches(PASSWORD, hash())).isFalse();
        assertThatThrownBy(() -> links.passwordOwner(older)).isInstanceOf(LinkNotValid.class);
        assertThat(links.passwordOwner(newer)).isEqualTo(name);
    }

    @Test
    void changesTheOwnPasswordOnlyWithThePresentOne() {
        Actor self = accounts.create(account(name), PASSWORD).actor();

        assertThatThrownBy(() -> changeOwn(self, "not the present one", "four other plain words"))
                .isInstanceOf(PasswordNotAccepted.class);
        changeOwn(self, PASSWORD, "four other plain words");

        assertThat(encoder.matches("four other plain words", hash())).isTrue();
    }

    @Test
    void aDeactivatedPersonIsRefused() {
        accounts.create(account(name), PASSWORD);
        accounts.deactivate(name);

        assertThat(accounts.find(name).active()).isFalse();
        accounts.reactivate(name);
        assertThat(accounts.find(name).active()).isTrue();
    }

    private void changeOwn(Actor self, String present, String next) {
        currentUser.actingAs(self, () -> {
            accounts.changeOwnPassword(present, next);
            return self;
        });
    }

    private String hash() {
        return repository.findByUsername(name).orElseThrow().passwordHash();
    }

    private static String token(OneTimeLink link) {
        return link.path().substring(link.path().indexOf('=') + 1);
    }

    private static NewAccount account(String username, GlobalRole... roles) {
        return new NewAccount(username, "Ana Petrova", "ana@example.org", Set.of(roles));
    }
}
