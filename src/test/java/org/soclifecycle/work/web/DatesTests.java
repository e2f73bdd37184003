package org.soclifecycle.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class DatesTests {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    private final Dates dates = new Dates(messages(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void saysHowFarAwayADayIs() {
        assertThat(dates.due(Instant.parse("2026-03-03T17:00:00Z"))).isEqualTo("today");
        assertThat(dates.due(Instant.parse("2026-03-04T09:00:00Z"))).isEqualTo("tomorrow");
        assertThat(dates.due(Instant.parse("2026-03-13T17:00:00Z"))).isEqualTo("in 10 days");
    }

    @Test
    void saysHowLateSomethingIs() {
        assertThat(dates.due(Instant.parse("2026-03-03T09:00:00Z"))).isEqualTo("late since today");
        assertThat(dates.due(Instant.parse("2026-03-02T17:00:00Z"))).isEqualTo("1 day late");
        assertThat(dates.due(Instant.parse("2026-01-03T17:00:00Z"))).isEqualTo("59 days late");
    }

    @Test
    void writesDaysAndMomentsInUtc() {
        assertThat(dates.day(NOW)).isEqualTo("3 Mar 2026");
        assertThat(dates.moment(NOW)).isEqualTo("3 Mar 2026, 12:00");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages-work");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
