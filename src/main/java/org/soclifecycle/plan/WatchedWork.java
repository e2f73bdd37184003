package org.soclifecycle.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the plan knows about open work that is late: whether it matters, and how long nobody could work on it. */
@Service
@Transactional(readOnly = true)
public class WatchedWork {

    private final Schedules schedules;
    private final WorkLog log;
    private final Pauses pauses;
    private final Gates gates;
    private final Clock clock;

    WatchedWork(Schedules schedules, WorkLog log, Pauses pauses, Gates gates, Clock clock) {
        this.schedules = schedules;
        this.log = log;
        this.pauses = pauses;
        this.gates = gates;
        this.clock = clock;
    }

    /** The open items that decide when the programme declares its next capability; in one statement, or two. */
    public Set<UUID> critical(ProgramRow program) {
        Terms terms = schedules.termsOf(program);
        Network network = schedules.of(program).network();
        List<Occurrence> occurrences = log.of(program, terms, java.util.Map.of());
        int today = terms.dayOf(clock.instant());
        Progress progress = Standing.of(network, occurrences, today);
        Optional<String> next = nextCapability(program, network, progress);
        if (next.isEmpty()) {
            return Set.of();
        }
        Expectation expectation = Expectation.of(network, progress);
        return occurrences.stream()
                .filter(one -> one.isOpen() && network.openings().containsKey(one.path()))
                .filter(one -> expectation.decides(
                        java.util.Objects.requireNonNull(network.openings().get(one.path())), next.get(), today))
                .map(Occurrence::id)
                .collect(Collectors.toSet());
    }

    private Optional<String> nextCapability(ProgramRow program, Network network, Progress progress) {
        return gates.of(program.kind()).stream()
                .filter(gate -> gate.capability() != null)
                .map(Gate::milestone)
                .filter(code -> network.milestones().containsKey(code)
                        && network.milestones().get(code).stream().noneMatch(progress::isDone))
                .findFirst();
    }

    /** How many working days the programme was on hold between two instants. */
    public int daysOnHold(ProgramRow program, Instant from, Instant to) {
        Terms terms = schedules.termsOf(program);
        return pauses.holds(program.id(), terms).within(terms.dayOf(from), terms.dayOf(to));
    }
}
