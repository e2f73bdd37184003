package org.soclifecycle.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.duties.Asker;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.Separation;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.springframework.stereotype.Component;

/** Adds to items what their lines in somebody's inbox say about that person; one statement for all lines. */
@Component
class InboxRows {

    private final Exclusions exclusions;
    private final Phases phases;
    private final People people;

    InboxRows(Exclusions exclusions, Phases phases, People people) {
        this.exclusions = exclusions;
        this.phases = phases;
        this.people = people;
    }

    /** An open or done item, and when a draft of it was saved. */
    record Found(WorkItem item, @Nullable Instant draft) {}

    List<InboxRow> rows(List<Found> found, Actor actor, InboxReach reach) {
        List<UUID> open = actor.isAuditor()
                ? List.of()
                : found.stream()
                        .map(Found::item)
                        .filter(WorkItem::isOpen)
                        .map(WorkItem::id)
                        .toList();
        Map<UUID, List<Part>> parts = exclusions.of(open, reach.persons());
        return found.stream()
                .map(one -> row(one, actor, reach, parts.getOrDefault(one.item().id(), List.of())))
                .toList();
    }

    private InboxRow row(Found one, Actor actor, InboxReach reach, List<Part> parts) {
        WorkItem item = one.item();
        boolean open = item.isOpen() && !actor.isAuditor();
        String separation = open ? separation(item, reach, parts) : null;
        boolean own = reach.workingSeats().stream()
                .anyMatch(seat ->
                        seat.program().equals(item.program()) && item.roles().contains(seat.role()));
        List<String> delegators =
                open && !(own && item.assignee() == null) && !reach.username().equals(item.assignee())
                        ? reach.delegatorsOf(item)
                        : List.of();
        boolean claimable = open && item.assignee() == null && separation == null && (own || !delegators.isEmpty());
        return new InboxRow(item, phases.nameOf(item), one.draft(), claimable, separation, delegators);
    }

    private @Nullable String separation(WorkItem item, InboxReach reach, List<Part> parts) {
        Asker asker = new Asker(reach.username(), false, reach.personsOn(item.program()));
        return Separation.breach(asker, parts)
                .map(breach -> breach.told(people::displayName))
                .orElse(null);
    }
}
