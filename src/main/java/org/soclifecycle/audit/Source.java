package org.soclifecycle.audit;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where an action came from; both null for what the product does by itself. */
record Source(@Nullable String address, @Nullable String correlation) {

    static Source current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? new Source(request.getRequest().getRemoteAddr(), MDC.get("correlationId"))
                : new Source(null, null);
    }
}
