package org.soclifecycle.blueprint;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call activity.
 *
 * @param process id of the calling process
 * @param element id of the call activity
 * @param called id of the called process, or the expression that yields it
 * @param literals literal values handed in, by target variable
 * @param deliverable code of the deliverable the call is about
 * @param gate code of the gate the call runs
 * @param phase ordinal of the phase that the call is, where that differs from what the called process says
 * @param approves codes of the deliverables it hands in, one after the other where it is repeated
 */
public record CallDef(
        String process,
        String element,
        String name,
        String called,
        Map<String, String> literals,
        @Nullable String deliverable,
        @Nullable String gate,
        @Nullable Integer phase,
        List<String> approves) {}
