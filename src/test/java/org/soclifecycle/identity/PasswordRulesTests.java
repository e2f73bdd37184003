package org.soclifecycle.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordRulesTests {

    private final PasswordRules rules = new PasswordRules();

    @Test
    void acceptsALongPhrase() {
        assertThatCode(() -> rules.check("ana", "correct horse battery")).doesNotThrowAnyException();
    }

    @Test
    void refusesLessThanTwelveCharacters() {
        refused("ana", "elevenchars", "12 characters");
    }

    @Test
    void refusesMoreThanBcryptReads() {
        refused("ana", "ä1b2".repeat(15), "72");
    }

    @Test
    void refusesTheUserNameInAnyCase() {
        refused("anapetrova.soc", "AnaPetrova.SOC", "user name");
    }

    @Test
    void refusesTheCommonestPasswords() {
        refused("ana", "Password1234", "list");
        refused("ana", "aaaaaaaaaaaaaa", "list");
    }

    private void refused(String username, String password, String because) {
        assertThatThrownBy(() -> rules.check(username, password))
                .isInstanceOf(PasswordNotAccepted.class)
                .hasMessageContaining(because);
    }
}
