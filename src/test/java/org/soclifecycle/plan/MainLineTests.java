package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainLineTests {

    @Test
    void aProcessIsFinishedWithItsMilestones() {
        assertThat(ends("s>x1", "x1=>e", "x1>milestone")).containsExactly("milestone");
    }

    @Test
    void otherwiseTheDefaultFlowCounts() {
        assertThat(ends("s>x1", "x1=>e", "x1>declined")).containsExactly("e");
    }

    @Test
    void allParallelBranchesCount() {
        assertThat(ends("s>split", "split>e", "split>f")).containsExactlyInAnyOrder("e", "f");
    }

    @Test
    void whereTheDefaultFlowGoesBackTheFirstFinishedOtherCounts() {
        assertThat(ends("s>a", "a>x1", "x1~>a", "x1>e")).containsExactly("e");
        assertThat(ends("s>a", "a>x1", "x1=>hold", "x1>late", "x1>e", "hold~>a"))
                .containsExactly("e");
    }

    @Test
    void aWaitThatMayEndButAlsoGoesBackIsNoMainLine() {
        assertThat(ends(
                        "s>a",
                        "a>x1",
                        "x1=>on",
                        "x1>e",
                        "on>event1",
                        "event1>back",
                        "event1>x2",
                        "x2=>back",
                        "x2>late",
                        "back~>a"))
                .containsExactly("e");
    }

    @Test
    void aCheckFurtherDownDoesNotMakeAnEarlyDeclineTheMainLine() {
        assertThat(ends("s>x1", "x1=>late", "x1>declined", "late>x2", "x2~>late", "x2>e"))
                .containsExactly("e");
    }

    @Test
    void aProcessWithoutEndIsFinishedWithItsLastElement() {
        assertThat(ends("s>a", "a>b", "b~>a")).containsExactly("s", "a", "b");
    }

    private static Collection<String> ends(String... flows) {
        return MainLine.ends(
                Topology.of(Graphs.of(flows)),
                node -> node.id().equals("milestone"),
                id -> Map.of("late", 9).getOrDefault(id, 1));
    }
}
