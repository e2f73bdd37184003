package org.soclifecycle.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sends people to the sign-in page; programs and scripts get 401 instead of a page they cannot read. */
@Component
class SignInRequired implements AuthenticationEntryPoint {

    private static final String SIGN_IN = "/sign-in";

    private final LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
    private final Troubles troubles;

    SignInRequired(Troubles troubles) {
        this.troubles = troubles;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException, ServletException {
        switch (Asking.of(request)) {
            case PAGE -> page.commence(request, response, missing);
            case FRAGMENT -> {
                response.setHeader("HX-Redirect", request.getContextPath() + SIGN_IN);
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
            }
            case DATA -> {
                request.setAttribute(Trouble.ATTRIBUTE, troubles.of(HttpStatus.UNAUTHORIZED, null));
                response.sendError(HttpStatus.UNAUTHORIZED.value());
            }
        }
    }
}
