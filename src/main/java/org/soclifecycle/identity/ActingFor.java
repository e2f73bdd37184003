package org.soclifecycle.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the person on this thread acts for while using a delegation; history keeps both. */
@Component
public class ActingFor {

    private final ThreadLocal<@Nullable Acting> acting = new ThreadLocal<>();

    private record Acting(String delegate, String delegator) {}

    /** Does the work in the delegator's stead; null for work in one's own name. */
    public <T> T during(String delegate, @Nullable String delegator, Supplier<T> work) {
        Acting before = acting.get();
        acting.set(delegator == null ? null : new Acting(delegate, delegator));
        try {
            return work.get();
        } finally {
            acting.set(before);
        }
    }

    /** For whom the person acts right now; empty when in their own name. */
    public Optional<String> delegatorOf(@Nullable String actor) {
        Acting now = acting.get();
        return now != null && now.delegate().equals(actor) ? Optional.of(now.delegator()) : Optional.empty();
    }
}
