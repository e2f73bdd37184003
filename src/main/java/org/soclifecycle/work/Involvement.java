package org.soclifecycle.work;

import java.util.Collection;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.SeparationRule;

/**
 * Implemented by a module that knows who had a part in what a task judges, beyond who completed the earlier tasks: who
 * wrote the evidence, who owns a criterion. It is asked when the task opens and whenever somebody wants to do it.
 */
public interface Involvement {

    /** @param rule the rule the task falls under; parts under another rule are welcome too */
    Collection<Part> in(WorkItem item, SeparationRule rule);
}
