package org.soclifecycle.work;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a way through the models.
 *
 * @param within the called process it leads through; null in the task's own
 * @param condition the answers at gateways that it takes; null where none is asked
 * @param together whether others must be done as well before it goes on
 * @param passed the nodes it has passed
 */
record OutlookWay(@Nullable String within, @Nullable String condition, boolean together, Set<String> passed) {

    OutlookWay asking(@Nullable String another) {
        String both = condition == null ? another : another == null ? condition : condition + "; " + another;
        return new OutlookWay(within, both, together, passed);
    }

    OutlookWay inside(@Nullable String name) {
        return new OutlookWay(name, condition, together, passed);
    }

    OutlookWay joined() {
        return new OutlookWay(within, condition, true, passed);
    }

    OutlookWay past(String node) {
        Set<String> longer = new HashSet<>(passed);
        longer.add(node);
        return new OutlookWay(within, condition, together, longer);
    }
}
