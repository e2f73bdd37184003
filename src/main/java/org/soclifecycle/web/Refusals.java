package org.soclifecycle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.core.ActionRefused;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.core.ProgramOfAddress;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts refused attempts on the record. The answer is a refusal either way, even when the record cannot be written. */
@Component
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final CurrentUser currentUser;
    private final List<ProgramOfAddress> addresses;
    private final ApplicationEventPublisher events;

    Refusals(CurrentUser currentUser, List<ProgramOfAddress> addresses, ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.addresses = List.copyOf(addresses);
        this.events = events;
    }

    boolean nobodySignedIn() {
        return currentUser.current().isEmpty();
    }

    void record(HttpServletRequest request, String sentence) {
        record(request, sentence, null);
    }

    void record(HttpServletRequest request, String sentence, @Nullable String rule) {
        String actor = currentUser.current().map(Actor::username).orElse("anonymous");
        String action = request.getMethod() + " " + request.getRequestURI();
        try {
            events.publishEvent(new ActionRefused(actor, action, sentence, program(request), rule, null));
        } catch (RuntimeException failure) {
            LOG.error("The refusal of {} to {} could not be recorded", action, actor, failure);
        }
    }

    private @Nullable ProgramId program(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return addresses.stream()
                .flatMap(address -> address.programOf(path).stream())
                .findFirst()
                .orElse(null);
    }
}
