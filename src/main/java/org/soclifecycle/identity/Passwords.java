package org.soclifecycle.identity;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Turns passwords into hashes, and refuses those that break the rules. */
@Component
class Passwords {

    private static final PasswordEncoder KNOWN = new BCryptPasswordEncoder(4);

    private final PasswordEncoder encoder;
    private final PasswordRules rules;

    Passwords(PasswordEncoder encoder, PasswordRules rules) {
        this.encoder = encoder;
        this.rules = rules;
    }

    /** @return the hash to store */
    String accept(String username, String password) {
        rules.check(username, password);
        return hash(password);
    }

    /**
     * For a password that everybody may know: making its hash expensive to guess would protect nothing.
     *
     * @return the hash to store
     */
    String acceptKnown(String username, String password) {
        rules.check(username, password);
        return "{bcrypt}" + KNOWN.encode(password);
    }

    /** @return the hash of a secret that nobody knows */
    String unusable() {
        return hash(Tokens.random());
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    void verify(String password, String hash) {
        if (!matches(password, hash)) {
            throw new PasswordNotAccepted("The present password is not right.", true);
        }
    }

    private String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder gave no hash.");
        }
        return hash;
    }
}
