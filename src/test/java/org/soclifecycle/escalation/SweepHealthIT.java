package org.soclifecycle.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

@IntegrationTest
class SweepHealthIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Autowired
    SweepLog log;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void never() {
        jdbc.sql("delete from app.sweep").update();
    }

    @Test
    void isDownWhenNoNodeHasLookedForThreeIntervals() {
        assertThat(statusAfter(Duration.ofMinutes(45))).isEqualTo(Status.UP);
        assertThat(statusAfter(Duration.ofMinutes(46))).isEqualTo(Status.DOWN);
        log.ran(NOON.plus(Duration.ofMinutes(30)));
        assertThat(statusAfter(Duration.ofMinutes(46))).isEqualTo(Status.UP);
        assertThat(statusAfter(Duration.ofMinutes(76))).isEqualTo(Status.DOWN);
    }

    /** Of a node that started at noon. */
    private Status statusAfter(Duration duration) {
        SweepHealth health = new SweepHealth(log, Clock.fixed(NOON, ZoneOffset.UTC));
        ReflectionTestUtils.setField(health, "enabled", true);
        ReflectionTestUtils.setField(health, "clock", Clock.fixed(NOON.plus(duration), ZoneOffset.UTC));
        return health.health().getStatus();
    }
}
