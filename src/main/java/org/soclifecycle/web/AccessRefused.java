package org.soclifecycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers what the filter chain refuses. A missing CSRF token is mostly an old page, so it is not put on the record. */
@Component
class AccessRefused implements AccessDeniedHandler {

    private static final String OLD_PAGE =
            "This page is older than your session. Go back, reload the page and try again.";

    private final Troubles troubles;
    private final Refusals refusals;

    AccessRefused(Troubles troubles, Refusals refusals) {
        this.troubles = troubles;
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        boolean oldPage = refused instanceof CsrfException;
        Trouble trouble = troubles.of(HttpStatus.FORBIDDEN, oldPage ? OLD_PAGE : null);
        if (!oldPage) {
            refusals.record(request, trouble.sentence());
        }
        request.setAttribute(Trouble.ATTRIBUTE, trouble);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
