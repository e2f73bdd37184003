package org.soclifecycle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** In which form the answer to a request is wanted: as data, as a fragment of a page or as a page. */
enum Asking {
    DATA,
    FRAGMENT,
    PAGE;

    static Asking of(HttpServletRequest request) {
        if ("true".equals(request.getHeader("HX-Request"))) {
            return FRAGMENT;
        }
        String accepted = lower(request.getHeader("Accept"));
        boolean data = accepted.contains("json") && !accepted.contains("text/html");
        boolean sendsData = lower(request.getHeader("Content-Type")).contains("json") && !accepted.contains("html");
        return data || sendsData || request.getRequestURI().startsWith("/api/") ? DATA : PAGE;
    }

    boolean isForData() {
        return this == DATA;
    }

    boolean isForFragment() {
        return this == FRAGMENT;
    }

    private static String lower(@org.jspecify.annotations.Nullable String header) {
        return header == null ? "" : header.toLowerCase(Locale.ROOT);
    }
}
