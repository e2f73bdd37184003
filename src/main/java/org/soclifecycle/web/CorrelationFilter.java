package org.soclifecycle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.soclifecycle.core.Correlation;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id of our own making, which the answer tells. One that came with the request is not believed:
 * the record would carry what anybody wrote.
 */
class CorrelationFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = CorrelationFilter.class.getName() + ".id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = request.getAttribute(ATTRIBUTE) instanceof String known ? known : Correlation.create();
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        Correlation.Scope scope = Correlation.open(id);
        try {
            chain.doFilter(request, response);
        } finally {
            scope.close();
        }
    }

    /** The error page comes after the request itself and has the same id. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
