package org.soclifecycle.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ActionRefused;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.engine.Collisions;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing the criteria of a gate by hand. Every change keeps its version, its reason and who made it. */
@Service
public class CriteriaEditing {

    private static final int LONGEST = 2_000;
    private static final String WHY = "Say why; an auditor will read it.";

    private final Criteria criteria;
    private final CriteriaLock lock;
    private final CriterionChanges changes;
    private final Programs programs;
    private final Roles roles;
    private final Announcing announcing;
    private final Collisions collisions;

    CriteriaEditing(
            Criteria criteria,
            CriteriaLock lock,
            CriterionChanges changes,
            Programs programs,
            Roles roles,
            Announcing announcing,
            Collisions collisions) {
        this.criteria = criteria;
        this.lock = lock;
        this.changes = changes;
        this.programs = programs;
        this.roles = roles;
        this.announcing = announcing;
        this.collisions = collisions;
    }

    /** What the person may do with the gate's criteria now. */
    @Transactional(readOnly = true)
    public Permission permission(ProgramRow program, String gate, Actor actor) {
        boolean editor = lock.mayEdit(actor, program) && program.state().isOpen();
        return new Permission(
                editor,
                lock.closedBecause(program, gate).orElse(null),
                lock.approvedChange(program),
                changes.of(program.id(), gate));
    }

    /** Adds the criterion, or changes the one of the same code. */
    public void put(ProgramId program, CriterionRow row, String reason, Actor actor) {
        check(row, reason);
        change(
                program,
                row.gate(),
                "change criterion " + row.code() + " of gate " + row.gate(),
                actor,
                why -> {
                    Optional<CriterionRow> before = criteria.find(program, row.code());
                    if (before.filter(known -> !known.gate().equals(row.gate())).isPresent()) {
                        throw new InvalidFields(
                                Map.of("code", "Another gate has a criterion " + row.code() + " already."));
                    }
                    criteria.put(program, row);
                    changes.record(program, before.orElse(null), row, why);
                },
                reason);
    }

    /** Takes the criterion away. */
    public void drop(ProgramId program, String gate, String code, String reason, Actor actor) {
        requireReason(reason);
        change(
                program,
                gate,
                "drop criterion " + code + " of gate " + gate,
                actor,
                why -> {
                    CriterionRow before = criteria.find(program, code)
                            .filter(known -> known.gate().equals(gate))
                            .orElseThrow(() -> new NotFound("Gate " + gate + " has no criterion " + code + "."));
                    criteria.drop(program, code);
                    changes.record(program, before, null, why);
                },
                reason);
    }

    private void change(
            ProgramId program,
            String gate,
            String action,
            Actor actor,
            java.util.function.Consumer<CriterionChanges.Why> change,
            String reason) {
        try {
            collisions.retry(() -> {
                programs.lock(program);
                ProgramRow row = programs.find(program);
                lock.requireOpen(row, gate, actor);
                change.accept(new CriterionChanges.Why(reason.strip(), lock.approvedChange(row), actor.username()));
                return row;
            });
        } catch (RuleBroken refused) {
            announcing.tell(new ActionRefused(
                    actor.username(), action, String.valueOf(refused.getMessage()), program, refused.rule(), null));
            throw refused;
        }
    }

    private void check(CriterionRow row, String reason) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!row.code().matches("[A-Z0-9]{2,5}-[0-9]{2}")) {
            wrong.put("code", "Write the code as gate and number, for example " + row.gate() + "-19.");
        }
        for (Map.Entry<String, String> field : Map.of(
                        "text", row.text(), "threshold", row.threshold(), "evidence", row.evidence())
                .entrySet()) {
            if (field.getValue().isBlank() || field.getValue().length() > LONGEST) {
                wrong.put(field.getKey(), "Fill this in, with at most 2,000 characters.");
            }
        }
        if (!roles.exists(row.ownerRole())) {
            wrong.put("owner", "Choose a role from the list.");
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            wrong.put("reason", WHY);
        }
        row.measures().list().stream()
                .filter(measure -> !measure.isAnswer() && !Needed.isOne(measure.needed()))
                .forEach(measure -> wrong.put("needed", Needed.HINT));
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new InvalidFields(Map.of("reason", WHY));
        }
    }

    /**
     * What somebody may do with a gate's criteria.
     *
     * @param editor whether the person drafts criteria
     * @param closedBecause the rule that closes them to everybody; null when they are open
     * @param changeRequest the approved change request under which they are open; null when none is needed or there
     * @param history the changes so far, newest first
     */
    public record Permission(
            boolean editor,
            @Nullable String closedBecause,
            @Nullable String changeRequest,
            List<CriterionChange> history) {

        public boolean open() {
            return editor && closedBecause == null;
        }
    }
}
