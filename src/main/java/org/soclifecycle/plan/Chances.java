package org.soclifecycle.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forecast of a programme with its confidence. The same state of the same programme always gives the same answer. */
@Service
@Transactional(readOnly = true)
public class Chances {

    private static final int RUNS = 10_000;

    private final Schedules schedules;
    private final WorkLog log;
    private final Registers registers;
    private final Gates gates;
    private final Experience experience;
    private final Clock clock;

    Chances(Schedules schedules, WorkLog log, Registers registers, Gates gates, Experience experience, Clock clock) {
        this.schedules = schedules;
        this.log = log;
        this.registers = registers;
        this.gates = gates;
        this.experience = experience;
        this.clock = clock;
    }

    /**
     * One for each gate and milestone that is still to come, by what the models say and ended programmes of the kind
     * teach; in six statements, or seven.
     */
    public List<Chance> of(ProgramRow program) {
        Terms terms = schedules.termsOf(program);
        Experience.Learnt learnt = experience.of(program, terms);
        Network network = learnt.applied(schedules.of(program, repeats(program)).network(), terms.size());
        Progress progress = Standing.of(network, log.of(program, terms, Map.of()), terms.dayOf(clock.instant()));
        List<Wanted> wanted = wanted(program, network, progress);
        List<Outcome> outcomes = new Simulation(network, progress, learnt.odds(network))
                .run(wanted.stream().map(Wanted::places).toList(), RUNS, seed(program));
        List<Chance> chances = new ArrayList<>();
        for (int number = 0; number < wanted.size(); number++) {
            chances.add(chance(wanted.get(number), outcomes.get(number), terms));
        }
        return chances;
    }

    private static long seed(ProgramRow program) {
        return program.id().value().getMostSignificantBits();
    }

    private Repeats repeats(ProgramRow program) {
        Map<String, List<RegisterRow>> rows =
                registers.rows(program.id(), registers.names(program.id()).keySet());
        return new Repeats((register, field, value) -> rows.containsKey(register)
                        ? OptionalInt.of(Math.toIntExact(rows.get(register).stream()
                                .filter(row -> field.isEmpty() || row.matches(field, value))
                                .count()))
                        : OptionalInt.empty())
                .folded();
    }

    private record Wanted(
            String code,
            boolean gate,
            int[] places,
            @Nullable LocalDate target) {}

    private List<Wanted> wanted(ProgramRow program, Network network, Progress progress) {
        Map<String, LocalDate> targets = targets(program);
        List<Wanted> wanted = new ArrayList<>();
        network.gates().forEach((code, place) -> {
            if (!progress.isDone(place)) {
                wanted.add(new Wanted(code, true, new int[] {place}, null));
            }
        });
        network.milestones().forEach((code, places) -> {
            int[] open = places.stream().mapToInt(Integer::intValue).toArray();
            if (places.stream().noneMatch(progress::isDone)) {
                wanted.add(new Wanted(code, false, open, targets.get(code)));
            }
        });
        return wanted;
    }

    /** The dates asked for, by the milestone that declares the capability. */
    private Map<String, LocalDate> targets(ProgramRow program) {
        Map<String, LocalDate> byCapability = Map.of("IOC", program.targetIocDate(), "FOC", program.targetFocDate());
        return gates.of(program.kind()).stream()
                .filter(gate -> gate.capability() != null && byCapability.containsKey(gate.capability()))
                .collect(Collectors.toMap(Gate::milestone, gate -> byCapability.get(gate.capability()), (a, b) -> b));
    }

    private static Chance chance(Wanted wanted, Outcome outcome, Terms terms) {
        LocalDate target = wanted.target();
        return new Chance(
                wanted.code(),
                wanted.gate(),
                terms.dateOf(outcome.day(0.5)),
                terms.dateOf(outcome.day(0.8)),
                terms.dateOf(outcome.day(0.95)),
                target,
                target == null ? null : Double.valueOf(outcome.chanceBy(lastDayOn(target, terms))));
    }

    /** The last working day of the schedule on or before a date; a target before the start cannot be kept. */
    private static int lastDayOn(LocalDate date, Terms terms) {
        return date.isBefore(terms.start()) ? -1 : terms.dayOf(date.plusDays(1)) - 1;
    }
}
