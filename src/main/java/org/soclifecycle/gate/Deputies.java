package org.soclifecycle.gate;

import java.util.Optional;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.identity.DelegationUsed;
import org.soclifecycle.identity.People;
import org.soclifecycle.identity.StandIn;
import org.soclifecycle.program.Standings;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Who may vote in another's place: the holder of a delegation, as for any other task. */
@Component
class Deputies {

    private final Standings standings;
    private final People people;
    private final Announcing announcing;

    Deputies(Standings standings, People people, Announcing announcing) {
        this.standings = standings;
        this.people = people;
        this.announcing = announcing;
    }

    /** Uses the delegation of the voter, which goes on the record; the answer is false where there is none. */
    boolean use(WorkItem ballot, String deputy, String voter) {
        Optional<StandIn> right = Optional.ofNullable(
                standings.of(ballot.program(), people.actor(deputy)).standIns().get(voter));
        right.ifPresent(standIn -> announcing.tell(
                new DelegationUsed(standIn, deputy, ballot.program(), "voted on the task “" + ballot.title() + "”")));
        return right.isPresent();
    }
}
