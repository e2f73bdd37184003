package org.soclifecycle.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The work item whose completion is being carried out on this thread: what opens now, opens because of it. */
@Component
class Cause {

    private final ThreadLocal<@Nullable UUID> item = new ThreadLocal<>();

    @Nullable
    UUID current() {
        return item.get();
    }

    void during(UUID completing, Runnable action) {
        item.set(completing);
        try {
            action.run();
        } finally {
            item.remove();
        }
    }
}
