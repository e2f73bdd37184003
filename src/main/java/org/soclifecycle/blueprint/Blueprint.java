package org.soclifecycle.blueprint;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soclifecycle.core.NotFound;

/** What the models of this release say. Immutable; every look-up by id takes constant time. */
public final class Blueprint {

    private final Map<String, ProcessDef> processes;
    private final Map<String, FormFile> forms;
    private final Map<ElementRef, TaskDef> tasks;
    private final Map<ElementRef, MilestoneDef> milestones;
    private final Map<ElementRef, CallDef> calls;
    private final Map<String, ProgramKind> kinds;
    private final Map<String, Map<String, Integer>> phases;

    Blueprint(List<ProcessDef> processes, List<FormFile> forms) {
        this.processes = Index.of(processes.stream(), ProcessDef::id);
        this.forms = Index.of(forms.stream(), FormFile::id);
        tasks = Index.of(all(ProcessDef::tasks), task -> new ElementRef(task.process(), task.id()));
        milestones = Index.of(all(ProcessDef::milestones), event -> new ElementRef(event.process(), event.element()));
        calls = Index.of(all(ProcessDef::calls), call -> new ElementRef(call.process(), call.element()));
        kinds = Index.of(new KindReader(this.processes).read().stream(), ProgramKind::code);
        phases = kinds.values().stream()
                .collect(
                        Collectors.toUnmodifiableMap(ProgramKind::code, kind -> PhaseNumbers.of(kind, this.processes)));
    }

    /**
     * Reads processes and forms. Decision tables are left to the engine: they take as long as everything else, and nobody asks.
     *
     * @throws IllegalStateException when a file cannot be read, an id stands twice or a kind has several roots
     */
    public static Blueprint read(ModelFiles files) {
        ModelSet set = new ModelSet(files.without(".dmn"));
        if (!set.unreadable().isEmpty()) {
            throw new IllegalStateException("Unreadable models: " + set.unreadable());
        }
        return new Blueprint(set.definitions(), set.forms());
    }

    /** The kinds of programme that can be started, in the order in which they are offered. */
    public Collection<ProgramKind> kinds() {
        return kinds.values();
    }

    /** @throws NotFound when there is no such kind */
    public ProgramKind kind(String code) {
        return Index.found(kinds, code, "programme kind");
    }

    /** All processes, in the order of their files. */
    public Collection<ProcessDef> processes() {
        return processes.values();
    }

    /** @throws NotFound when there is no such process */
    public ProcessDef process(String id) {
        return Index.found(processes, id, "process");
    }

    /** The process, if this release still has it. */
    public Optional<ProcessDef> findProcess(String id) {
        return Optional.ofNullable(processes.get(id));
    }

    /** The processes a programme of this kind can reach through calls, its root first. */
    public List<ProcessDef> processesOf(String kind) {
        return Reach.from(kind(kind).rootProcess(), processes).stream()
                .map(this::process)
                .toList();
    }

    /** The names of the registers that the tasks of a programme of this kind fill. */
    public Set<String> registersOf(String kind) {
        return processesOf(kind).stream()
                .flatMap(process -> process.tasks().stream())
                .flatMap(task -> task.registers().stream())
                .map(RegisterFeed::register)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The number of the phase that a process is, or belongs to, in programmes of a kind. Empty where it runs in several
     * phases or beside them, and where no programme of the kind comes to it.
     */
    public Optional<Integer> phaseOf(String kind, String process) {
        return Optional.ofNullable(phases.getOrDefault(kind, Map.of()).get(process));
    }

    /** The phase of the kind that the process is; empty where it is none, even if it runs in one. */
    public Optional<PhaseDef> phase(String kind, String process) {
        return kind(kind).phases().stream()
                .filter(phase -> phase.process().equals(process))
                .findFirst();
    }

    /** The user task, if the element is one. */
    public Optional<TaskDef> task(String process, String element) {
        return Optional.ofNullable(tasks.get(new ElementRef(process, element)));
    }

    /** The milestone that reaching the element sets, if any. */
    public Optional<MilestoneDef> milestone(String process, String element) {
        return Optional.ofNullable(milestones.get(new ElementRef(process, element)));
    }

    /** The call, if the element is a call activity. */
    public Optional<CallDef> call(String process, String element) {
        return Optional.ofNullable(calls.get(new ElementRef(process, element)));
    }

    /** The gate, if the element is a call activity that runs one. */
    public Optional<GateDef> gate(String process, String element) {
        return call(process, element).flatMap(Blueprint::gateOf);
    }

    /** The milestones a programme of this kind can reach, phase by phase as the root calls them. */
    public List<MilestoneDef> milestones(String kind) {
        return processesOf(kind).stream()
                .flatMap(process -> process.milestones().stream())
                .toList();
    }

    /** The gates of a programme of this kind. */
    public List<GateDef> gates(String kind) {
        return processesOf(kind).stream()
                .flatMap(process -> process.calls().stream())
                .flatMap(call -> gateOf(call).stream())
                .toList();
    }

    /** The codes of the deliverables that a programme of this kind has approved by the time it comes to the gate. */
    public Set<String> approvedBefore(String kind, String gate) {
        Set<String> codes = new LinkedHashSet<>();
        for (GateDef passed : gates(kind)) {
            ProcessDef process = process(passed.process());
            Set<String> before = process.graph().before(passed.callActivity());
            process.calls().stream()
                    .filter(call -> before.contains(call.element()))
                    .forEach(call -> codes.addAll(call.approves()));
            if (passed.code().equals(gate)) {
                break;
            }
        }
        return codes;
    }

    /** The form, if there is one with this id. */
    public Optional<FormFile> formFile(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** All forms. */
    public Collection<FormFile> forms() {
        return forms.values();
    }

    /** The message names that events of any process wait for. */
    public Set<String> messages() {
        return processes.values().stream()
                .flatMap(process -> process.graph().allNodes())
                .flatMap(node -> Stream.ofNullable(node.message()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <T> Stream<T> all(Function<ProcessDef, List<T>> part) {
        return processes.values().stream().flatMap(process -> part.apply(process).stream());
    }

    private static Optional<GateDef> gateOf(CallDef call) {
        return Optional.ofNullable(call.gate())
                .map(code -> new GateDef(code, call.process(), call.element(), call.name()));
    }
}
