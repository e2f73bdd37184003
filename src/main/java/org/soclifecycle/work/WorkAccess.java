package org.soclifecycle.work;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.duties.Breach;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.Separation;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Roles;
import org.soclifecycle.program.Standing;
import org.soclifecycle.program.Standings;
import org.springframework.stereotype.Component;

/**
 * Who may do a task: who holds one of its roles on the programme, or the person the process named, or a delegate of
 * these; as far as no rule of the separation of duties forbids it.
 */
@Component
class WorkAccess {

    private final Standings standings;
    private final Parts parts;
    private final Candidates candidates;
    private final Roles roles;
    private final People people;

    WorkAccess(Standings standings, Parts parts, Candidates candidates, Roles roles, People people) {
        this.standings = standings;
        this.parts = parts;
        this.candidates = candidates;
        this.roles = roles;
        this.people = people;
    }

    Standing standing(Actor actor, WorkItem item) {
        return standings.of(item.program(), actor);
    }

    /** Why the person may not do the task; null when they may. */
    @Nullable
    Obstacle obstacle(Actor actor, WorkItem item) {
        return obstacle(standing(actor, item), item);
    }

    @Nullable
    Obstacle obstacle(Standing standing, WorkItem item) {
        if (standing.isAuditor()) {
            Breach breach = Separation.breach(standing.asker(), List.of()).orElseThrow();
            return new Obstacle(breach.told(people::displayName), breach.rule());
        }
        if (Right.of(standing, item).isEmpty()) {
            String wanted = roles.namesOf(item.roles());
            return new Obstacle("This task is for " + wanted + "; you do not hold that role on the programme.", null);
        }
        List<Part> found = parts.of(item);
        return Separation.breach(standing.asker(), found)
                .map(breach -> new Obstacle(
                        breach.told(people::displayName) + " " + candidates.ableTo(item, found), breach.rule()))
                .orElse(null);
    }

    /** The same about somebody else, for whoever wants to give them the task. */
    Optional<String> obstacleOf(Actor other, WorkItem item) {
        Standing standing = standing(other, item);
        if (Right.of(standing, item).isEmpty() && !standing.isAuditor()) {
            return Optional.of("It is for " + roles.namesOf(item.roles()) + ".");
        }
        return Separation.breach(standing.asker(), parts.of(item))
                .map(breach -> breach.about(other.username(), people::displayName));
    }

    /**
     * By which right the person does the task.
     *
     * @throws NotAllowed with the reason, and the rule if it is one, when they may not
     */
    Right require(Standing standing, WorkItem item) {
        Obstacle obstacle = obstacle(standing, item);
        if (obstacle != null) {
            throw obstacle.refusal();
        }
        return Right.of(standing, item).orElseThrow();
    }

    Right require(Actor actor, WorkItem item) {
        return require(standing(actor, item), item);
    }
}
