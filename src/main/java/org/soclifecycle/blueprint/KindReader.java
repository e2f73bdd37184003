package org.soclifecycle.blueprint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the programme kinds: the root of a kind is its process that is no phase and that no other process of the
 * kind calls. A kind without a root cannot be started and is left out. They come in the order that their roots say.
 */
final class KindReader {

    private final Map<String, ProcessDef> processes;

    KindReader(Map<String, ProcessDef> processes) {
        this.processes = processes;
    }

    List<ProgramKind> read() {
        return processes.values().stream()
                .map(ProcessDef::kind)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .flatMap(kind -> kind(kind).stream())
                .sorted(Comparator.comparingInt(
                        kind -> facts(kind.rootProcess()).order()))
                .toList();
    }

    private Optional<ProgramKind> kind(String code) {
        List<ProcessDef> roots = roots(processes.values(), code);
        if (roots.size() > 1) {
            throw new IllegalStateException("The programme kind %s has several root processes: %s"
                    .formatted(code, roots.stream().map(ProcessDef::id).toList()));
        }
        return roots.stream()
                .map(root -> root.kindFacts().kind(code, root, phases(root)))
                .findFirst();
    }

    private KindFacts facts(String root) {
        return Objects.requireNonNull(processes.get(root)).kindFacts();
    }

    static List<ProcessDef> roots(Collection<ProcessDef> processes, String kind) {
        List<ProcessDef> members = processes.stream()
                .filter(process -> kind.equals(process.kind()))
                .toList();
        Set<String> called = members.stream()
                .flatMap(process -> process.calls().stream())
                .map(CallDef::called)
                .collect(Collectors.toSet());
        return members.stream()
                .filter(process -> process.phase() == null && !called.contains(process.id()))
                .toList();
    }

    List<PhaseDef> phases(ProcessDef root) {
        Map<String, PhaseDef> phases = root.calls().stream()
                .flatMap(call -> phase(call).stream())
                .collect(Collectors.toMap(PhaseDef::process, phase -> phase, (first, second) -> first));
        return phases.values().stream()
                .sorted(Comparator.comparingInt(PhaseDef::ordinal).thenComparing(PhaseDef::process))
                .toList();
    }

    private Optional<PhaseDef> phase(CallDef call) {
        ProcessDef called = processes.get(call.called());
        Integer ordinal = called == null || call.phase() != null ? call.phase() : called.phase();
        if (called == null || ordinal == null) {
            return Optional.empty();
        }
        String own = Objects.requireNonNullElse(called.phaseName(), called.name());
        String name = Objects.requireNonNullElse(call.phaseName(), own);
        return Optional.of(new PhaseDef(ordinal, name, called.id(), call.element()));
    }
}
