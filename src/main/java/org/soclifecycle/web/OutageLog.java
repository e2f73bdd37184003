package org.soclifecycle.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.soclifecycle.core.DatabaseAway;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps libraries from logging stack traces of a database that is away: the product tells when that begins, which
 * requests it hits and when it is over, each in one line. It does not touch what is logged while the application starts.
 */
@Component
class OutageLog extends TurboFilter {

    private static final String OUR_OWN = "org.soclifecycle";

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable failure) {
        boolean tooMuch = level.isGreaterOrEqual(Level.WARN)
                && !logger.getName().startsWith(OUR_OWN)
                && DatabaseAway.causes(failure == null ? last(arguments) : failure);
        return tooMuch ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    /** Behind several arguments the failure is the last of them. */
    private static @Nullable Throwable last(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[arguments.length - 1] instanceof Throwable failure
                ? failure
                : null;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.addTurboFilter(this);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.getTurboFilterList().remove(this);
        }
    }
}
