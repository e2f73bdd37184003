package org.soclifecycle.gate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the chair signed.
 *
 * @param looser whether it asks less than the rules proposed
 * @param details conditions, recycled tasks, date or event that ends a hold, day it takes effect
 */
record Decision(
        Outcome outcome, @Nullable String overrideReason, boolean looser, Map<String, @Nullable Object> details) {}
