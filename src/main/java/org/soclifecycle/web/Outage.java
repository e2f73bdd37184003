package org.soclifecycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.core.Correlation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The answer while the database is away. It is a plain file, because nothing that needs a session works then. */
@Component
class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final String SENTENCE =
            "The database does not answer at the moment; what you did last is not confirmed. Try again in a minute.";
    private static final String FOR_PAGES = SENTENCE + " If it lasts, give your administrator the reference %s.";
    private static final String JSON =
            "{\"type\":\"about:blank\",\"title\":\"Out of service\",\"status\":503,\"detail\":\"" + SENTENCE
                    + "\",\"reference\":\"%s\"}";

    private final String page;

    Outage() throws IOException {
        try (InputStream file = new ClassPathResource("pages/outage.html").getInputStream()) {
            page = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Does not send the answer yet: that would store the session, which fails for the same reason, and the outermost
     * filter answers once more then.
     */
    void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        String reference = Objects.requireNonNullElseGet(Correlation.current(), Correlation::create);
        LOG.warn(
                "Reference {}: {} {}: the database does not answer: {}",
                reference,
                request.getMethod(),
                request.getRequestURI(),
                failure.toString());
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setHeader(CorrelationFilter.HEADER, reference);
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
        response.getWriter().write(text(asking, reference));
    }

    private String text(Asking asking, String reference) {
        String sentence = FOR_PAGES.formatted(reference);
        return switch (asking) {
            case DATA -> JSON.formatted(reference);
            case FRAGMENT -> "<div class=\"alert alert-danger\"><p>" + sentence + "</p></div>";
            case PAGE -> page.replace("{sentence}", sentence);
        };
    }
}
