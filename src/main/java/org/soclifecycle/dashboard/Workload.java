package org.soclifecycle.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramQuery;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.Load;
import org.soclifecycle.work.Loads;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the open work of the programmes somebody may see lies on people and roles. */
@Service
@Transactional(readOnly = true)
public class Workload {

    private static final Set<ProgramState> OPEN =
            EnumSet.of(ProgramState.RUNNING, ProgramState.ON_HOLD, ProgramState.CANCELLING);

    private final Programs programs;
    private final Loads loads;
    private final Waiting waiting;
    private final Clock clock;

    Workload(Programs programs, Loads loads, Waiting waiting, Clock clock) {
        this.programs = programs;
        this.loads = loads;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * @param key of the only programme to look at; empty for all
     * @param person whose tasks to list; empty for none
     * @param role whose waiting tasks to list; empty for none
     */
    public View of(String key, String person, String role, Actor actor) {
        List<ProgramRow> all = programs.all(ProgramQuery.in(OPEN), actor);
        List<ProgramRow> chosen = all.stream()
                .filter(program -> key.isEmpty() || program.key().equals(key))
                .toList();
        List<ProgramId> ids = chosen.stream().map(ProgramRow::id).toList();
        Instant now = clock.instant();
        return new View(
                all, loads.ofPeople(ids, now), loads.ofRoles(ids, now), waiting.rows(items(person, role, ids), chosen));
    }

    private @Nullable List<WorkItem> items(String person, String role, List<ProgramId> ids) {
        if (!person.isEmpty()) {
            return loads.itemsOf(person, ids);
        }
        return role.isEmpty() ? null : loads.itemsFor(role, ids);
    }

    /**
     * What the page shows.
     *
     * @param items of the person or the role that was chosen; null when none was
     */
    public record View(
            List<ProgramRow> programs,
            List<Load> people,
            List<Load> roles,
            @Nullable List<WaitingRow> items) {}
}
