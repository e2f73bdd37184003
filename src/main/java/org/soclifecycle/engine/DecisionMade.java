package org.soclifecycle.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.soclifecycle.core.ProgramId;

/** A decision table was evaluated inside a process; the record names the inputs and the rules that fired. */
public record DecisionMade(
        ProgramId program,
        String processInstanceId,
        String decision,
        Map<String, Object> inputs,
        Map<String, Object> outputs,
        List<String> rules,
        Instant at) {}
