package org.soclifecycle.blueprint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which phase of a kind each process belongs to. The kind's root numbers its phases; what only one phase comes to
 * belongs to that phase, and what several of them or the root itself come to belongs to none.
 */
final class PhaseNumbers {

    private PhaseNumbers() {}

    /** Phase numbers by process. */
    static Map<String, Integer> of(ProgramKind kind, Map<String, ProcessDef> processes) {
        Set<String> own = kind.phases().stream().map(PhaseDef::process).collect(Collectors.toSet());
        Set<String> shared = new HashSet<>(Reach.from(kind.rootProcess(), processes, own));
        Map<String, Integer> numbers = new HashMap<>();
        for (PhaseDef phase : kind.phases()) {
            for (String process : Reach.from(phase.process(), processes)) {
                Integer other = numbers.put(process, phase.ordinal());
                if (other != null && other != phase.ordinal()) {
                    shared.add(process);
                }
            }
        }
        numbers.keySet().removeAll(shared);
        kind.phases().forEach(phase -> numbers.put(phase.process(), phase.ordinal()));
        return Map.copyOf(numbers);
    }
}
