package org.soclifecycle.web;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.core.Correlation;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Finds the words for what went wrong. */
@Component
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final MessageSource messages;

    Troubles(MessageSource messages) {
        this.messages = messages;
    }

    /** @param sentence what to tell the person; the general sentence of the status where there is none */
    Trouble of(HttpStatusCode code, @Nullable String sentence) {
        HttpStatus status = known(code);
        String text = sentence == null || sentence.isBlank() ? message(status, "sentence") : sentence;
        return new Trouble(status, message(status, "title"), text, null);
    }

    /** A failure nobody expected: everything goes into the log, the person gets the reference. */
    Trouble unexpected(String request, @Nullable Throwable failure) {
        String reference = Objects.requireNonNullElseGet(Correlation.current(), Correlation::create);
        LOG.error("Reference {}: {} failed", reference, request, failure);
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        return new Trouble(status, message(status, "title"), message(status, "sentence"), reference);
    }

    private String message(HttpStatus status, String part) {
        String general = status.is4xxClientError() ? "error.4xx." : "error.500.";
        String fallback = messages.getMessage(general + part, null, status.getReasonPhrase(), Locale.ROOT);
        String found = messages.getMessage("error." + status.value() + "." + part, null, fallback, Locale.ROOT);
        return found == null ? status.getReasonPhrase() : found;
    }

    private static HttpStatus known(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
