package org.soclifecycle.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of deliverables, with where each stands on a programme. */
@Service
@Transactional(readOnly = true)
public class DeliverableRegister {

    private final DeliverableRepository versions;
    private final DeliverableCatalogue catalogue;
    private final Reliances reliances;
    private final Blueprint blueprint;
    private final Tasks tasks;
    private final Announcing announcing;

    DeliverableRegister(
            DeliverableRepository versions,
            DeliverableCatalogue catalogue,
            Reliances reliances,
            Blueprint blueprint,
            Tasks tasks,
            Announcing announcing) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.reliances = reliances;
        this.blueprint = blueprint;
        this.tasks = tasks;
        this.announcing = announcing;
    }

    /** All deliverables of the programme's kind in the order of the catalogue; two statements, however many there are. */
    public List<DeliverableLine> of(ProgramId program, String kind) {
        Map<String, List<DeliverableRow>> known = new HashMap<>();
        versions.findByProgramIdOrderByCodeAscCreatedAtDesc(program.value())
                .forEach(version -> known.computeIfAbsent(version.code(), code -> new ArrayList<>())
                        .add(version.toRow(version.code())));
        Map<UseTarget, Reliance> proofs = reliances.of(program);
        return catalogue.of(kind).stream()
                .map(def -> line(
                        def,
                        known.getOrDefault(def.code(), List.of()),
                        proofs.getOrDefault(UseTarget.deliverable(def.code()), Reliance.NONE)))
                .toList();
    }

    /** @throws org.soclifecycle.core.NotFound when the catalogue has no such deliverable */
    public DeliverableLine find(ProgramId program, String code) {
        DeliverableDef def = catalogue.find(code);
        List<DeliverableRow> rows = versions.findByProgramIdAndCodeOrderByCreatedAtDesc(program.value(), code).stream()
                .map(version -> version.toRow(def.name()))
                .toList();
        Reliance proof = reliances.of(program).getOrDefault(UseTarget.deliverable(code), Reliance.NONE);
        return line(def, rows, proof);
    }

    /** The tasks of the programme's models that produce it. */
    public List<TaskDef> producers(ProgramRow program, String code) {
        return blueprint.processesOf(program.kind()).stream()
                .flatMap(process -> process.tasks().stream())
                .filter(task -> code.equals(task.deliverable()))
                .toList();
    }

    /** The newest work of these tasks on the programme. */
    public List<WorkItem> work(ProgramId program, List<TaskDef> producers) {
        return tasks.newestOf(
                program,
                producers.stream()
                        .map(task -> new WorkItem.TaskRef(task.process(), task.id()))
                        .toList());
    }

    /** @param rows the versions, newest first */
    private DeliverableLine line(DeliverableDef def, List<DeliverableRow> rows, Reliance proof) {
        DeliverableRow newest = rows.isEmpty() ? null : rows.get(0);
        DeliverableRow current =
                rows.stream().filter(row -> row.state().isValid()).findFirst().orElse(newest);
        @Nullable DeliverableRow next = newest == current ? null : newest;
        return new DeliverableLine(def, current, next, proof, announcing.today());
    }
}
