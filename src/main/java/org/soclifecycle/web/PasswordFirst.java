package org.soclifecycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.soclifecycle.identity.CurrentUser;
import org.springframework.web.servlet.HandlerInterceptor;

/** Leads people whose password somebody else chose to the page where they choose their own. */
class PasswordFirst implements HandlerInterceptor {

    private final CurrentUser currentUser;

    PasswordFirst(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!currentUser.mustChangePassword()) {
            return true;
        }
        response.sendRedirect(request.getContextPath() + "/account/password");
        return false;
    }
}
