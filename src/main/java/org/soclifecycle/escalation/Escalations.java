package org.soclifecycle.escalation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.StandIns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The escalations: goes through what is late, and takes note of who has seen it. */
@Service
public class Escalations {

    /** From this level on, people are asked to acknowledge. */
    public static final int ACKNOWLEDGED_FROM = 2;

    private final EscalationTable table;
    private final Sweep sweep;
    private final SweepLog log;
    private final StandIns standIns;
    private final Announcing announcing;

    Escalations(EscalationTable table, Sweep sweep, SweepLog log, StandIns standIns, Announcing announcing) {
        this.table = table;
        this.sweep = sweep;
        this.log = log;
        this.standIns = standIns;
        this.announcing = announcing;
    }

    /** Looks at everything that is due or late, and tells who must know. */
    public void sweep() {
        sweep.run();
    }

    /** When any node last did so; empty when none ever has. */
    public Optional<Instant> lastSweep() {
        return log.last();
    }

    /**
     * The person who was told, or acts for somebody who was, has taken note; a second time changes nothing.
     *
     * @throws NotFound when there is no such escalation
     * @throws NotAllowed when the person was not told
     */
    @Transactional
    public void acknowledge(UUID id, Actor actor) {
        EscalationRow row =
                table.find(id).orElseThrow(() -> new NotFound("There is no such escalation; it may be an old link."));
        if (row.level() < ACKNOWLEDGED_FROM || !wasTold(row, actor)) {
            throw new NotAllowed("Only those who were told can acknowledge an escalation.");
        }
        Instant now = announcing.now();
        if (table.acknowledge(id, actor.username(), now)) {
            announcing.tell(new Acknowledged(row, actor.username(), now));
        }
    }

    private boolean wasTold(EscalationRow row, Actor actor) {
        return row.told().contains(actor.username())
                || standIns.of(actor.username(), row.program()).stream()
                        .anyMatch(right -> row.told().contains(right.delegator()));
    }
}
