package org.soclifecycle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at uploads before anybody reads them: those of strangers are not taken at all, and those that are too large as a
 * whole are refused with a sentence instead of a broken connection. Runs before the token is looked for in the body.
 */
final class UploadLimit extends OncePerRequestFilter {

    private final DataSize largest;
    private final Troubles troubles;
    private final Refusals refusals;
    private final SignInRequired signIn;

    private UploadLimit(DataSize largest, Troubles troubles, Refusals refusals, SignInRequired signIn) {
        this.largest = largest;
        this.troubles = troubles;
        this.refusals = refusals;
        this.signIn = signIn;
    }

    /** Makes the filter; not a bean itself, lest it run for every request a second time. */
    @Component
    record Factory(
            @Value("${spring.servlet.multipart.max-request-size}")
            DataSize largest,

            Troubles troubles,
            Refusals refusals,
            SignInRequired signIn) {

        UploadLimit filter() {
            return new UploadLimit(largest, troubles, refusals, signIn);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (refusals.nobodySignedIn()) {
            signIn.commence(request, response, new InsufficientAuthenticationException("nobody is signed in"));
        } else if (request.getContentLengthLong() > largest.toBytes()) {
            Trouble trouble = troubles.of(HttpStatus.CONTENT_TOO_LARGE, null);
            refusals.record(request, trouble.sentence());
            request.setAttribute(Trouble.ATTRIBUTE, trouble);
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
