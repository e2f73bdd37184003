package org.soclifecycle.work;

import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Standing;

/** What somebody is told whose task is closed or in other hands by now. */
final class TooLate {

    private static final String VOTE = "gate_vote";

    /** The rule of gates that a vote counts once, and none after the decision. */
    private static final String VOTED = "GATE-1";

    private TooLate() {}

    /**
     * A vote that comes too late or a second time breaks a rule of the board; elsewhere it is a mere collision. Where one
     * of the two used a delegation it is the vote of member and deputy.
     */
    static Conflict closed(WorkItem item, Standing standing, People people) {
        String sentence = Sentences.closed(item, people);
        if (!item.taskClass().equals(VOTE)) {
            return new Conflict(sentence);
        }
        boolean deputy = item.closedFor() != null
                || item.closedBy() != null && standing.standIns().containsKey(item.closedBy());
        return deputy
                ? new RuleBroken(
                        sentence
                                + " Member and deputy have one vote together; nothing more is voted on it (separation of"
                                + " duties, SOD-7: " + SeparationRule.SOD_7.title() + ").",
                        SeparationRule.SOD_7.id())
                : new RuleBroken(sentence + " Nothing is voted or signed on it any more.", VOTED);
    }

    static Conflict taken(WorkItem item, People people) {
        return new Conflict(people.displayName(String.valueOf(item.assignee()))
                + " has taken this task. Ask them, or the programme manager, to hand it over.");
    }
}
