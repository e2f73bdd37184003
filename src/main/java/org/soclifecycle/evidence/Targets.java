package org.soclifecycle.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows what evidence can be attached to, and what that is called. */
@Component
public class Targets {

    private final Tasks tasks;
    private final DeliverableCatalogue deliverables;
    private final ObjectProvider<CriterionNames> criteria;

    Targets(Tasks tasks, DeliverableCatalogue deliverables, ObjectProvider<CriterionNames> criteria) {
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.criteria = criteria;
    }

    /** Code to text of the programme's criteria. */
    @Transactional(readOnly = true)
    public Map<String, String> criteria(ProgramId program) {
        Map<String, String> all = new LinkedHashMap<>();
        criteria.orderedStream().forEach(names -> all.putAll(names.of(program)));
        return all;
    }

    /** Code to name of the deliverables of a kind of programme. */
    public Map<String, String> deliverables(String kind) {
        Map<String, String> all = new LinkedHashMap<>();
        deliverables.of(kind).forEach(one -> all.put(one.code(), one.name()));
        return all;
    }

    /** @throws NotFound when the programme has no such thing */
    @Transactional(readOnly = true)
    public String label(ProgramId program, UseTarget target) {
        return switch (target.kind()) {
            case TASK -> task(program, target).title();
            case DELIVERABLE -> deliverables.find(target.key()).name();
            case CRITERION ->
                Optional.ofNullable(criteria(program).get(target.key()))
                        .orElseThrow(
                                () -> new NotFound("There is no criterion " + target.key() + " on this programme."));
        };
    }

    /** Whether the target is settled, so that what it rests on has to stay. */
    boolean isSettled(ProgramId program, UseTarget target) {
        return target.kind() == UseTarget.Kind.TASK && !task(program, target).isOpen();
    }

    private WorkItem task(ProgramId program, UseTarget target) {
        return tasks.item(UUID.fromString(target.key()))
                .filter(item -> item.program().equals(program))
                .orElseThrow(() -> new NotFound("There is no such task on this programme."));
    }
}
