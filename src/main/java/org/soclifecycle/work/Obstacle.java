package org.soclifecycle.work;

import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.duties.SeparationRule;

/**
 * Why somebody may not do a task.
 *
 * @param rule the rule of the separation of duties that forbids it; null for a mere lack of a role
 */
public record Obstacle(String sentence, @Nullable SeparationRule rule) {

    NotAllowed refusal() {
        return new NotAllowed(sentence, rule == null ? null : rule.id());
    }
}
