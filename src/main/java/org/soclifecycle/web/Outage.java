package org.soclifecycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** The answer while the database is away. It is a plain file, because nothing that needs a session works then. */
@Component
class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final String SENTENCE =
            "The database does not answer at the moment. Nothing was changed. Please try again in a minute.";
    private static final String JSON =
            "{\"type\":\"about:blank\",\"title\":\"Out of service\",\"status\":503,\"detail\":\"" + SENTENCE + "\"}";

    private final String page;

    Outage() throws IOException {
        try (InputStream file = new ClassPathResource("pages/outage.html").getInputStream()) {
            page = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("{sentence}", SENTENCE);
        }
    }

    /** Whether the failure means that the database cannot be reached. */
    static boolean isOne(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof java.sql.SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith("08")) {
                return true;
            }
        }
        return false;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        LOG.warn(
                "{} {}: the database does not answer: {}",
                request.getMethod(),
                request.getRequestURI(),
                failure.toString());
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Retry-After", "30");
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Asking asking = Asking.of(request);
        response.setContentType(asking.isForData() ? "application/problem+json" : "text/html");
        if (asking.isForFragment()) {
            response.setHeader("HX-Retarget", "#problem");
            response.setHeader("HX-Reswap", "innerHTML show:window:top");
        }
        response.getWriter().write(text(asking));
        response.flushBuffer();
    }

    private String text(Asking asking) {
        return switch (asking) {
            case DATA -> JSON;
            case FRAGMENT -> "<div class=\"alert alert-danger\"><p>" + SENTENCE + "</p></div>";
            case PAGE -> page;
        };
    }
}
