package org.soclifecycle.gate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.Answers;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Says when a gate's criteria may be changed: by those who draft them, until they are frozen with the design; afterwards
 * only while an approved change request that touches operating criteria is being implemented. Never while the gate is
 * under way, and never after it was passed.
 */
@Component
class CriteriaLock {

    private static final Set<String> EDITORS = Set.of(Team.MANAGER, "soc-manager", "csirt-manager");
    private static final String IMPLEMENT = "implementChange";
    private static final String RAISE = "raiseChange";

    private final GateReviewRepository reviews;
    private final Criteria criteria;
    private final Team team;
    private final Tasks tasks;
    private final Answers answers;

    CriteriaLock(GateReviewRepository reviews, Criteria criteria, Team team, Tasks tasks, Answers answers) {
        this.reviews = reviews;
        this.criteria = criteria;
        this.team = team;
        this.tasks = tasks;
        this.answers = answers;
    }

    boolean mayEdit(Actor actor, ProgramRow program) {
        Set<String> held = team.rolesOf(program.id(), actor.username());
        return !Team.isAuditor(actor, held) && EDITORS.stream().anyMatch(held::contains);
    }

    /** Why nobody can change them now; empty when they are open. */
    Optional<String> closedBecause(ProgramRow program, String gate) {
        GateReview newest = reviews
                .findByProgramIdAndGateOrderByOpenedAtDesc(program.id().value(), gate)
                .stream()
                .findFirst()
                .orElse(null);
        if (newest != null && newest.isPassed()) {
            return Optional.of(
                    "Gate " + gate + " was passed; its criteria belong to the decision and stay as they are.");
        }
        if (newest != null && !newest.isDecided()) {
            return Optional.of(
                    "A round of gate " + gate + " is under way; its criteria were fixed when the round opened.");
        }
        return isFrozen(program, gate) && approvedChange(program) == null
                ? Optional.of("The criteria of " + gate
                        + " are frozen since the design gate. Raise a change request that affects operating criteria;"
                        + " while it is implemented after the board's approval they can be changed.")
                : Optional.empty();
    }

    private boolean isFrozen(ProgramRow program, String gate) {
        return criteria.of(program.id(), gate).stream().anyMatch(CriterionRow::frozen);
    }

    /** The title of the approved change request that allows changes after the freeze; null when there is none. */
    @Nullable
    String approvedChange(ProgramRow program) {
        return tasks.openOf(program.id()).stream()
                .filter(item -> IMPLEMENT.equals(item.formId()))
                .map(this::criteriaChange)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String criteriaChange(WorkItem implementing) {
        return tasks.completedIn(implementing.program(), List.of(implementing.processInstanceId())).stream()
                .filter(item -> RAISE.equals(item.formId()))
                .flatMap(item -> answers.ofItem(item.id()).stream())
                .filter(answer -> answer.data().get("affects") instanceof List<?> affected
                        && affected.contains("ioc_foc_criterion"))
                .map(answer -> String.valueOf(answer.data().get("title")))
                .findFirst()
                .orElse(null);
    }

    /** @throws RuntimeException of the kinds in core, naming the rule, when the person may not change them now */
    void requireOpen(ProgramRow program, String gate, Actor actor) {
        if (!mayEdit(actor, program)) {
            throw new NotAllowed("Criteria are drafted by the programme manager and the manager of the service.");
        }
        if (program.state() != ProgramState.RUNNING) {
            throw new Conflict("The programme is not running; its criteria stay as they are.");
        }
        closedBecause(program, gate).ifPresent(reason -> {
            throw new RuleBroken(reason, GateRule.FROZEN.id());
        });
    }
}
