package org.soclifecycle.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Implemented by a module that knows values with which a form should open, such as a gate's criteria. */
public interface FormPrefill {

    /** @return field to value; empty when it has nothing to say about this item */
    Map<String, @Nullable Object> values(WorkItem item);
}
