package org.soclifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordEncoderTests {

    private final PasswordEncoder encoder = SecurityConfiguration.passwordEncoder();

    @Test
    void hashesWithAThousandRoundsAndSaysHow() {
        String hash = encoder.encode("four other plain words");

        assertThat(hash).matches("\\{bcrypt}\\$2[aby]\\$1\\d\\$.+");
        assertThat(encoder.matches("four other plain words", hash)).isTrue();
    }
}
