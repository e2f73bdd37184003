package org.soclifecycle.plan;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.plan.WhatIf.Change;
import org.soclifecycle.plan.WhatIf.Choice;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what would happen to a programme's dates; nothing is kept. */
@Service
@Transactional(readOnly = true)
public class WhatIfs {

    private final PlanStates states;
    private final PlanRecords records;
    private final StepNames names;

    WhatIfs(PlanStates states, PlanRecords records, StepNames names) {
        this.states = states;
        this.records = records;
        this.names = names;
    }

    /**
     * What the changes would do to gates and milestones.
     *
     * @param wanted the milestone for which steps may become critical; without it that of the next capability
     */
    public WhatIf of(ProgramRow program, List<Change> changes, @Nullable String wanted) {
        PlanState state = states.of(program);
        PlanRecords.Found found = records.of(program, state.terms());
        Map<String, Integer> places = changeable(state);
        WhatIfReading reading = new WhatIfReading(places).read(changes);
        List<Choice> choices =
                places.values().stream().map(place -> choice(place, state)).toList();
        boolean nothing = changes.stream().allMatch(Change::isEmpty);
        String target =
                wanted != null && state.network().milestones().containsKey(wanted) ? wanted : found.nextCapability();
        if (nothing || !reading.errors().isEmpty()) {
            return new WhatIf(choices, reading.errors(), List.of(), target, List.of(), List.of());
        }
        Expectation before = state.expectation();
        Expectation after = Expectation.of(state.network(), state.progress(), reading.supposed());
        BitSet now = critical(before, target, state);
        BitSet then = critical(after, target, state);
        return new WhatIf(
                choices,
                Map.of(),
                new Moves(state, found, before, after).all(),
                target,
                titles(minus(then, now), state),
                titles(minus(now, then), state));
    }

    /** Where the steps stand, by path, that take time and are not done. */
    private static Map<String, Integer> changeable(PlanState state) {
        Map<String, Integer> places = new LinkedHashMap<>();
        BitSet leading = Leading.places(state.network());
        for (int place = 0; state.runs() && place < state.network().size(); place++) {
            boolean open = state.progress().isOpen(place);
            boolean ahead = leading.get(place) && !state.progress().isDone(place);
            if ((open || ahead) && state.network().at(place).takesTime()) {
                places.put(state.network().at(place).path(), place);
            }
        }
        return places;
    }

    private Choice choice(int place, PlanState state) {
        Activity activity = state.network().at(place);
        String kind = state.program().kind();
        return new Choice(
                activity.path(),
                names.phaseOf(activity.path(), kind),
                names.of(activity),
                names.under(activity, kind),
                state.progress().isOpen(place),
                activity.estimate().likely());
    }

    private static BitSet critical(Expectation expectation, @Nullable String target, PlanState state) {
        BitSet critical = new BitSet();
        CriticalPath way = target == null ? null : expectation.to(target);
        IntStream.range(0, way == null ? 0 : state.network().size())
                .filter(place -> !state.progress().isDone(place)
                        && state.network().at(place).takesTime()
                        && Objects.requireNonNull(way).isCritical(place))
                .forEach(critical::set);
        return critical;
    }

    private static BitSet minus(BitSet from, BitSet what) {
        BitSet rest = (BitSet) from.clone();
        rest.andNot(what);
        return rest;
    }

    private List<String> titles(BitSet places, PlanState state) {
        return places.stream()
                .mapToObj(place -> state.network().at(place))
                .map(activity -> names.of(activity) + under(activity, state))
                .toList();
    }

    private String under(Activity activity, PlanState state) {
        String under = names.under(activity, state.program().kind());
        return under.isEmpty() ? "" : " – " + under;
    }
}
