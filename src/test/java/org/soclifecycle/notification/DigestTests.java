package org.soclifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DigestTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void sevenOClockIsThatOfTheProgramme() {
        assertThat(last("2026-07-01T04:59:59Z")).isEqualTo("2026-06-30T05:00:00Z");
        assertThat(last("2026-07-01T05:00:00Z")).isEqualTo("2026-07-01T05:00:00Z");
        assertThat(last("2026-07-01T22:30:00Z")).isEqualTo("2026-07-01T05:00:00Z");
    }

    @Test
    void theDayOnWhichClocksChangeHasOneToo() {
        assertThat(last("2026-03-29T05:30:00Z")).isEqualTo("2026-03-29T05:00:00Z");
        assertThat(last("2026-10-25T05:30:00Z")).isEqualTo("2026-10-24T05:00:00Z");
        assertThat(last("2026-10-25T06:00:00Z")).isEqualTo("2026-10-25T06:00:00Z");
    }

    private static Instant last(String now) {
        return Digest.last(Instant.parse(now), BERLIN);
    }
}
