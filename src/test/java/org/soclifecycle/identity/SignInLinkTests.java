package org.soclifecycle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.soclifecycle.identity.SignInLink.Purpose;

class SignInLinkTests {

    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

    private final SignInLink link = new SignInLink(Purpose.FIRST_ADMINISTRATOR, null, Tokens.random(), NOW);

    @Test
    void worksForADay() {
        assertThatCode(() -> link.check(Purpose.FIRST_ADMINISTRATOR, NOW.plus(Duration.ofHours(23))))
                .doesNotThrowAnyException();
        refusedAt(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    void worksOnce() {
        link.use(NOW);

        refusedAt(NOW);
    }

    @Test
    void worksForItsPurposeOnly() {
        assertThatThrownBy(() -> link.check(Purpose.SET_PASSWORD, NOW)).isInstanceOf(LinkNotValid.class);
    }

    @Test
    void hasASecretNobodyGuesses() {
        assertThat(Tokens.random()).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(Tokens.random());
        assertThat(Tokens.hash("a")).hasSize(64);
    }

    private void refusedAt(Instant moment) {
        assertThatThrownBy(() -> link.check(Purpose.FIRST_ADMINISTRATOR, moment))
                .isInstanceOf(LinkNotValid.class);
    }
}
