package org.soclifecycle.blueprint;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which processes calls lead to. */
final class Reach {

    private Reach() {}

    /** The process and those that it reaches through calls, depth first; empty where there is no such process. */
    static Set<String> from(String process, Map<String, ProcessDef> processes) {
        return from(process, processes, Set.of());
    }

    /** The same, without entering some of them. */
    static Set<String> from(String process, Map<String, ProcessDef> processes, Set<String> closed) {
        Set<String> reached = new LinkedHashSet<>();
        walk(process, processes, closed, reached);
        return reached;
    }

    private static void walk(
            String process, Map<String, ProcessDef> processes, Set<String> closed, Set<String> reached) {
        ProcessDef found = closed.contains(process) ? null : processes.get(process);
        if (found != null && reached.add(process)) {
            found.calls().forEach(call -> walk(call.called(), processes, closed, reached));
        }
    }
}
