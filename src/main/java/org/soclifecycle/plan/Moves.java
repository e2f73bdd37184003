package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.plan.WhatIf.Move;

/** Gates and milestones that are still to come, before and after something is supposed. */
record Moves(PlanState state, PlanRecords.Found found, Expectation before, Expectation after) {

    List<Move> all() {
        List<Move> moves = new ArrayList<>();
        Map<String, String> gateNames = found.gates().stream().collect(Collectors.toMap(Gate::code, Gate::name));
        state.network().gates().forEach((code, place) -> {
            if (!state.progress().isDone(place)) {
                moves.add(move(code, gateNames.getOrDefault(code, code), true, List.of(place)));
            }
        });
        for (MilestoneRow row : found.milestones()) {
            List<Integer> places = state.network().milestones().getOrDefault(row.code(), List.of());
            if (!row.isReached() && !places.isEmpty()) {
                moves.add(move(row.code(), row.name(), false, places));
            }
        }
        moves.sort(Comparator.comparing(Move::before));
        return moves;
    }

    private Move move(String code, String name, boolean gate, List<Integer> places) {
        int was = earliest(before, places);
        int becomes = earliest(after, places);
        return new Move(code, name, gate, state.dateOf(was), state.dateOf(becomes), becomes - was);
    }

    private static int earliest(Expectation expectation, List<Integer> places) {
        return places.stream()
                .mapToInt(place -> expectation.span(place).finish())
                .min()
                .orElseThrow();
    }
}
