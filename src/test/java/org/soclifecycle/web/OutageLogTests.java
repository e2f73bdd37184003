package org.soclifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class OutageLogTests {

    private static final Exception AWAY =
            new CannotCreateTransactionException("no", new SQLTransientConnectionException("timeout"));

    private final OutageLog filter = new OutageLog();
    private final LoggerContext loggers = new LoggerContext();

    @Test
    void dropsWhatALibrarySaysAboutADatabaseThatIsAway() {
        assertThat(decide("org.springframework.scheduling", Level.ERROR, AWAY)).isEqualTo(FilterReply.DENY);
        assertThat(filter.decide(
                        null, loggers.getLogger("pool"), Level.WARN, "{} {}", new Object[] {"one", "two", AWAY}, null))
                .isEqualTo(FilterReply.DENY);
    }

    @Test
    void leavesEverythingElse() {
        assertThat(decide("org.springframework.scheduling", Level.ERROR, new IllegalStateException("bug")))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide("org.springframework.scheduling", Level.DEBUG, AWAY)).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide("org.soclifecycle.web.Outage", Level.WARN, AWAY)).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide("org.springframework.scheduling", Level.ERROR, null)).isEqualTo(FilterReply.NEUTRAL);
    }

    private FilterReply decide(String logger, Level level, Throwable failure) {
        return filter.decide(null, loggers.getLogger(logger), level, "message", null, failure);
    }
}
