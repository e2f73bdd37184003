package org.soclifecycle.identity;

import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which passwords are accepted: long ones that are not on everybody's list. No rules about kinds of characters. */
@Component
class PasswordRules {

    static final int MINIMUM = 12;

    /** bcrypt reads no further than 72 bytes. */
    static final int MAXIMUM_BYTES = 72;

    private static final Set<String> COMMON = Set.of(
            "passwordpassword",
            "password1234",
            "password12345",
            "password123456",
            "passw0rd1234",
            "123456789012",
            "1234567890123",
            "12345678901234",
            "123456123456",
            "123123123123",
            "111111111111",
            "000000000000",
            "qwertyuiopas",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwerty123456",
            "qwertzuiopas",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "abcdefghijkl",
            "abcdefgh1234",
            "abc123abc123",
            "administrator",
            "administrator1",
            "adminadminadmin",
            "changemeplease",
            "changeme1234",
            "changeme12345",
            "letmeinletmein",
            "iloveyou1234",
            "welcome12345",
            "welcome123456",
            "soclifecycle",
            "soc-lifecycle");

    /** @throws PasswordNotAccepted with the sentence that says what to do instead */
    void check(String username, String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.length() < MINIMUM) {
            throw new PasswordNotAccepted("Use at least " + MINIMUM + " characters, for example four unrelated words.");
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MAXIMUM_BYTES) {
            throw new PasswordNotAccepted("Use at most " + MAXIMUM_BYTES + " characters.");
        }
        if (plain.equals(username.toLowerCase(Locale.ROOT))) {
            throw new PasswordNotAccepted("The password must not be the user name.");
        }
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4) {
            throw new PasswordNotAccepted("This password is on every attacker's list; choose another.");
        }
    }
}
