package org.soclifecycle.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.DatabaseAway;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside of a controller: in a filter, in the container or while a page was written. */
@Controller
class ErrorPage implements ErrorController {

    private final Troubles troubles;
    private final Outage outage;

    ErrorPage(Troubles troubles, Outage outage) {
        this.troubles = troubles;
        this.outage = outage;
    }

    @RequestMapping("/error")
    @Nullable
    Object answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure != null && DatabaseAway.causes(failure)) {
            outage.answer(request, response, failure);
            return null;
        }
        return Answer.to(request, response, trouble(request, failure));
    }

    private Trouble trouble(HttpServletRequest request, @Nullable Throwable failure) {
        if (request.getAttribute(Trouble.ATTRIBUTE) instanceof Trouble known) {
            return known;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        if (code < 500 && failure == null) {
            return troubles.of(HttpStatusCode.valueOf(code), null);
        }
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return troubles.unexpected(request.getMethod() + " " + path, failure);
    }
}
