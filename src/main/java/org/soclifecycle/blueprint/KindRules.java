package org.soclifecycle.blueprint;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about a programme kind as a whole: it has one root, and each of its phases has a number of its own. */
final class KindRules {

    private KindRules() {}

    static Stream<Finding> oneRoot(ModelSet models, LintCatalogue known) {
        List<ProcessDef> processes = models.definitions();
        return kinds(processes).flatMap(kind -> root(processes, kind).stream());
    }

    static Stream<Finding> phasesOnce(ModelSet models, LintCatalogue known) {
        List<ProcessDef> processes = models.definitions();
        return kinds(processes)
                .flatMap(kind -> KindReader.roots(processes, kind).stream())
                .flatMap(root -> twice(root, new KindReader(byId(processes))));
    }

    /** The processes of a kind: its own, and those that these come to through calls. */
    static Stream<ProcessDef> members(List<ProcessDef> processes, String kind) {
        Map<String, ProcessDef> byId = byId(processes);
        Set<String> members = new LinkedHashSet<>();
        processes.stream()
                .filter(process -> kind.equals(process.kind()))
                .forEach(process -> members.addAll(Reach.from(process.id(), byId)));
        return members.stream().map(byId::get);
    }

    static Stream<String> kinds(List<ProcessDef> processes) {
        return processes.stream()
                .map(ProcessDef::kind)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream();
    }

    private static Stream<Finding> twice(ProcessDef root, KindReader reader) {
        Map<Integer, PhaseDef> first = new HashMap<>();
        return reader.phases(root).stream()
                .flatMap(phase -> twice(root, phase, first.putIfAbsent(phase.ordinal(), phase)));
    }

    private static Stream<Finding> twice(ProcessDef root, PhaseDef phase, @Nullable PhaseDef first) {
        return Stream.ofNullable(first)
                .map(other -> new Finding(
                        root.path(),
                        phase.callActivity(),
                        "The phase %d of this kind is %s already.".formatted(phase.ordinal(), other.process()),
                        "Give the call a property phase with a number that is free."));
    }

    private static List<Finding> root(List<ProcessDef> processes, String kind) {
        List<ProcessDef> roots = KindReader.roots(processes, kind);
        if (roots.size() == 1) {
            return List.of();
        }
        String problem = "The programme kind %s has %d root processes.".formatted(kind, roots.size());
        String mend = "Let exactly one process of the kind be no phase and be called by no other of the kind.";
        return processes.stream()
                .filter(process -> roots.isEmpty() ? kind.equals(process.kind()) : roots.contains(process))
                .limit(roots.isEmpty() ? 1 : roots.size())
                .map(process -> new Finding(process.path(), process.id(), problem, mend))
                .toList();
    }

    private static Map<String, ProcessDef> byId(List<ProcessDef> processes) {
        return processes.stream().collect(Collectors.toMap(ProcessDef::id, Function.identity(), (one, two) -> one));
    }
}
