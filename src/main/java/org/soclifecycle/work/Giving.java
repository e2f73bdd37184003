package org.soclifecycle.work;

import java.util.List;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.Team;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may give a task to somebody: those who manage the programme, and whoever was asked to because it is late. */
@Component
class Giving {

    private final Team team;
    private final List<AskedToGive> asked;

    Giving(Team team, ObjectProvider<AskedToGive> asked) {
        this.team = team;
        this.asked = asked.orderedStream().toList();
    }

    boolean mayGive(Actor actor, WorkItem item) {
        return team.mayManage(actor, item.program()) || isAsked(actor, item);
    }

    void require(Actor actor, WorkItem item) {
        if (!isAsked(actor, item)) {
            team.requireManagement(actor, item.program());
        }
    }

    private boolean isAsked(Actor actor, WorkItem item) {
        return item.isOpen() && asked.stream().anyMatch(one -> one.isAsked(actor, item));
    }
}
