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
 * @param approves codes of the deliverables it hands in, one after the other where it is repeated
 * @param phase number that the called process has as a phase of the caller's kind; null where its own counts
 * @param phaseName name that it has as that phase; null where its own counts
 */
public record CallDef(
        String process,
        String element,
        String name,
        String called,
        Map<String, String> literals,
        @Nullable String deliverable,
        @Nullable String gate,
        List<String> approves,
        @Nullable Integer phase,
        @Nullable String phaseName) {}
