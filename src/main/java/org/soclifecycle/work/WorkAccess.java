package org.soclifecycle.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.engine.TaskAccess;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.Roles;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Component;

/**
 * Who may do a task: a holder of one of its roles on the programme (or the person the process named), who is no
 * auditor and did none of the tasks that must be separate from it. The engine itself asks here too.
 */
@Component
class WorkAccess implements TaskAccess {

    private final WorkItems items;
    private final Team team;
    private final Roles roles;
    private final Blueprint blueprint;

    WorkAccess(WorkItems items, Team team, Roles roles, Blueprint blueprint) {
        this.items = items;
        this.team = team;
        this.roles = roles;
        this.blueprint = blueprint;
    }

    /** Why the person may not do the task; null when they may. */
    @Nullable
    String obstacle(Actor actor, WorkItem item) {
        return obstacle(actor, team.rolesOf(item.program(), actor.username()), item);
    }

    /** @param held the roles of the person on the item's programme */
    @Nullable
    String obstacle(Actor actor, Set<String> held, WorkItem item) {
        if (Team.isAuditor(actor, held)) {
            return "Auditors read everything and change nothing.";
        }
        return obstacle(actor.username(), held, item);
    }

    private @Nullable String obstacle(String username, Set<String> held, WorkItem item) {
        boolean named = username.equals(item.assignee()) && item.roles().isEmpty();
        if (!named
                && !(username.equals(item.assignee()) && !held.isEmpty())
                && item.roles().stream().noneMatch(held::contains)) {
            return "This task is for " + roles.namesOf(item.roles()) + "; you do not hold that role on the programme.";
        }
        return separation(username, item);
    }

    /** Which earlier work of the person forbids this one; null when none does. */
    @Nullable
    String separation(String username, WorkItem item) {
        Optional<TaskDef> model =
                blueprint.task(item.task().process(), item.task().element());
        for (String other : model.map(TaskDef::separateFrom).orElse(List.of())) {
            if (items.completers(item, other).contains(username)) {
                String name = blueprint
                        .task(item.task().process(), other)
                        .map(TaskDef::name)
                        .orElse(other);
                return "You completed “" + name + "”; this task must be done by another person (separation of duties).";
            }
        }
        return null;
    }

    /** @throws NotAllowed with the reason */
    void require(Actor actor, WorkItem item) {
        require(actor, team.rolesOf(item.program(), actor.username()), item);
    }

    /** @throws NotAllowed with the reason */
    void require(Actor actor, Set<String> held, WorkItem item) {
        String obstacle = obstacle(actor, held, item);
        if (obstacle != null) {
            throw new NotAllowed(obstacle);
        }
    }

    @Override
    public boolean mayWork(String username, String taskId) {
        return items.ofTask(taskId)
                .map(item -> {
                    Set<String> held = team.rolesOf(item.program(), username);
                    return !held.contains("auditor") && obstacle(username, held, item) == null;
                })
                .orElse(true);
    }
}
