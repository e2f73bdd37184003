package org.soclifecycle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.soclifecycle.core.DatabaseAway;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Catches what the session store throws when the database is away. It sends its answer at once, because the server
 * writes its own over one that is not sent when a page of an error failed.
 */
class OutageFilter extends OncePerRequestFilter {

    private final Outage outage;

    OutageFilter(Outage outage) {
        this.outage = outage;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!DatabaseAway.causes(failure)) {
                throw failure;
            }
            outage.answer(request, response, failure);
            response.flushBuffer();
        }
    }

    /** An error page opens a session too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
