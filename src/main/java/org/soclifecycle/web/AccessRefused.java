package org.soclifecycle.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers what the filter chain refuses. A missing CSRF token is mostly an old page or a session
 * that ended, so it is not put on the record.
 */
@Component
class AccessRefused implements AccessDeniedHandler {

    private static final String OLD_PAGE =
            "This page is older than your session. Go back, reload the page and try again.";

    private final Troubles troubles;
    private final Refusals refusals;
    private final SignInRequired signIn;

    AccessRefused(Troubles troubles, Refusals refusals, SignInRequired signIn) {
        this.troubles = troubles;
        this.refusals = refusals;
        this.signIn = signIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        boolean oldPage = refused instanceof CsrfException;
        if (oldPage && refusals.nobodySignedIn()) {
            signIn.commence(request, response, new InsufficientAuthenticationException("session ended", refused));
            return;
        }
        Trouble trouble = troubles.of(HttpStatus.FORBIDDEN, oldPage ? OLD_PAGE : null);
        if (!oldPage) {
            refusals.record(request, trouble.sentence());
        }
        request.setAttribute(Trouble.ATTRIBUTE, trouble);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
