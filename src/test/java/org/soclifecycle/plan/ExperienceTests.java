package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.NodeType;
import org.soclifecycle.plan.Experience.Learnt;
import org.soclifecycle.work.PastWork.Followed;
import org.soclifecycle.work.WorkItem.TaskRef;

class ExperienceTests {

    private static final Estimate MODEL = new Estimate(3, 5, 8);

    private final Network network = new Network();
    private final int write = add("write", NodeType.USER_TASK, MODEL);
    private final int approve = add("approve", NodeType.USER_TASK, MODEL, write);
    private final int decision = add("decision", NodeType.EXCLUSIVE_GATEWAY, Estimate.NONE, approve);
    private final int next = add("next", NodeType.USER_TASK, MODEL, decision);

    @Test
    void takesTheShortestTheMiddleAndTheLongestOfWhatWasObserved() {
        Network learnt = durations(1.0, 2.0, 6.0, 7.0, 30.0).applied(network, 1);

        assertThat(learnt.at(write).estimate()).isEqualTo(new Estimate(1, 6, 30));
        assertThat(learnt.at(next).estimate()).isEqualTo(MODEL);
        assertThat(learnt.openings()).isEqualTo(network.openings());
    }

    @Test
    void scalesThemToTheSizeOfTheProgramme() {
        assertThat(durations(2.0, 2.0, 6.0, 7.0, 30.0)
                        .applied(network, 1.5)
                        .at(write)
                        .estimate())
                .isEqualTo(new Estimate(3, 9, 45));
    }

    @Test
    void fourObservationsTeachNothing() {
        assertThat(durations(1.0, 2.0, 6.0, 7.0).applied(network, 1).at(write).estimate())
                .isEqualTo(MODEL);
        assertThat(Learnt.NOTHING.applied(network, 1).at(write).estimate()).isEqualTo(MODEL);
    }

    @Test
    void whatWasAlwaysDoneOnTheSameDayTakesNoTime() {
        assertThat(durations(0.0, 0.0, 0.0, 0.0, 0.0)
                        .applied(network, 1)
                        .at(write)
                        .estimate())
                .isEqualTo(Estimate.NONE);
    }

    @Test
    void countsHowOftenADecisionLedStraightBack() {
        Rework back = rework(new Rework.Detour(List.of(), List.of(), false));
        Odds odds =
                odds(followed("approve", null, 10), followed("approve", "write", 4), followed("approve", "next", 6));

        assertThat(odds.of(back)).isEqualTo((0.05 * 20 + 4) / 30);
    }

    @Test
    void countsWhatAWayBackOpensOffTheMainLine() {
        int mend = add("mend", NodeType.USER_TASK, MODEL, decision);
        assertThat(mend).isPositive();
        Rework back = rework(new Rework.Detour(List.of("mend"), List.of(MODEL), false));

        assertThat(odds(followed("approve", null, 8), followed("approve", "mend", 2))
                        .of(back))
                .isEqualTo((0.05 * 20 + 2) / 28);
    }

    @Test
    void fourDecisionsAreTooFew() {
        Rework back = rework(new Rework.Detour(List.of(), List.of(), false));
        assertThat(odds(followed("approve", null, 4), followed("approve", "write", 4))
                        .of(back))
                .isEqualTo(Odds.ASSUMED.of(back));
    }

    @Test
    void aWaitCannotBeSeen() {
        Rework hold = rework(new Rework.Detour(List.of(), List.of(), true));
        assertThat(odds(followed("approve", null, 50), followed("approve", "write", 9))
                        .of(hold))
                .isEqualTo(Odds.ASSUMED.of(hold));
    }

    private int add(String name, NodeType type, Estimate estimate, int... before) {
        return network.add(new Activity(name, "p", name, type, estimate, 1, before));
    }

    private Rework rework(Rework.Detour detour) {
        Rework rework = new Rework("p/back", decision, detour, new int[] {write, approve, decision});
        network.rework(rework);
        return rework;
    }

    private Odds odds(Followed... followed) {
        return new Learnt(Map.of(), List.of(followed)).odds(network);
    }

    private static Learnt durations(Double... days) {
        return new Learnt(Map.of(new TaskRef("p", "write"), List.of(days)), List.of());
    }

    private static Followed followed(String task, @Nullable String next, int times) {
        return new Followed(new TaskRef("p", task), next == null ? null : new TaskRef("p", next), times);
    }
}
