package org.soclifecycle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The address of the page that is being made. Public because templates call it, as {@code #here}. */
public final class PageAddress {

    private static final Set<String> NOT_OF_THE_FILTER = Set.of("format", "table", "page", "before", "after");

    PageAddress() {}

    /** Whether the page was asked for, rather than something sent to it: only then its address shows it again. */
    public boolean isRead() {
        return request().getMethod().equals("GET");
    }

    /**
     * The address of the page's table as a file: the page's own, with its filters, without the number of its page.
     *
     * @param table which of several tables; null where the page has one
     */
    public String file(String format, @Nullable String table) {
        HttpServletRequest request = request();
        List<String> query = new ArrayList<>();
        if (request.getQueryString() != null) {
            Arrays.stream(request.getQueryString().split("&"))
                    .filter(part -> !NOT_OF_THE_FILTER.contains(part.split("=", 2)[0]))
                    .filter(part -> part.indexOf('=') < part.length() - 1)
                    .forEach(query::add);
        }
        if (table != null) {
            query.add("table=" + table);
        }
        query.add("format=" + format);
        return request.getRequestURI() + "?" + String.join("&", query);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
