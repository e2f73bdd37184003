package org.soclifecycle.audit;

import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Correlation;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where an action came from: the address is null for what the product does by itself, the id outside of requests and jobs. */
record Source(@Nullable String address, @Nullable String correlation) {

    static Source current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? new Source(request.getRequest().getRemoteAddr(), Correlation.current())
                : new Source(null, Correlation.current());
    }
}
