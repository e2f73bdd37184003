package org.soclifecycle.evidence;

import java.util.Collection;
import org.soclifecycle.work.WorkItem;

/** Implemented by a module that knows on whose evidence a signature under a task rests, such as a gate's criteria. */
public interface SignedTargets {

    /** Empty when it has nothing to say about this task. */
    Collection<UseTarget> of(WorkItem item);
}
