package org.soclifecycle.blueprint;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which phase a process is part of. It says so itself; only where a root process calls a phase under another number, that
 * one counts for the phase and for everything inside of it.
 */
final class PhaseNumbers {

    private final Map<String, ProcessDef> processes;
    private final Map<ElementRef, Integer> moved = new HashMap<>();

    PhaseNumbers(Map<String, ProcessDef> processes) {
        this.processes = processes;
        processes.values().forEach(root -> root.calls().forEach(call -> move(root, call)));
    }

    @Nullable Integer of(String root, String process) {
        ProcessDef model = processes.get(process);
        Integer own = model == null ? null : model.phase();
        return own == null ? null : moved.getOrDefault(new ElementRef(root, process), own);
    }

    private void move(ProcessDef root, CallDef call) {
        ProcessDef phase = processes.get(call.called());
        if (phase == null || call.phase() == null) {
            return;
        }
        Set<String> inside = new LinkedHashSet<>();
        collect(phase, phase, inside);
        inside.forEach(process -> moved.put(new ElementRef(root.id(), process), call.phase()));
    }

    private void collect(ProcessDef phase, @Nullable ProcessDef process, Set<String> inside) {
        if (process != null && Objects.equals(process.phase(), phase.phase()) && inside.add(process.id())) {
            process.calls().forEach(call -> collect(phase, processes.get(call.called()), inside));
        }
    }
}
