package org.soclifecycle.gate;

import java.time.Instant;
import java.util.List;
import org.soclifecycle.core.ProgramId;

/** A round of a gate opened with these voters. */
public record GateOpened(
        ProgramId program, String gate, int round, int attempt, List<String> voters, int criteria, Instant at) {}
