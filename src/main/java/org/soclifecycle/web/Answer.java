package org.soclifecycle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** Gives trouble the form the browser or program asked for: page, htmx fragment or problem+json. */
final class Answer {

    private Answer() {}

    static Object to(HttpServletRequest request, HttpServletResponse response, Trouble trouble) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Asking asking = Asking.of(request);
        if (asking.isForData()) {
            return ResponseEntity.status(trouble.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(trouble.detail());
        }
        if (asking.isForFragment()) {
            response.setHeader("HX-Retarget", "#problem");
            response.setHeader("HX-Reswap", "innerHTML show:window:top");
        }
        String view = asking.isForFragment() ? "error :: problem" : "error";
        return new ModelAndView(view, Map.of("trouble", trouble), trouble.status());
    }
}
