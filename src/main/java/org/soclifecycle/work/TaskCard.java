package org.soclifecycle.work;

import java.util.Map;
import org.soclifecycle.identity.Actor;

/** Implemented by a module that has something to show beside a task, such as its evidence. */
public interface TaskCard {

    /** The template whose fragment {@code card} shows it. */
    String template();

    /** What the fragment reads, by names that no other card uses. */
    Map<String, Object> content(WorkItem item, Actor actor);
}
