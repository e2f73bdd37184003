package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.Node;

class TopologyTests {

    @Test
    void putsEachNodeAfterWhatLeadsToIt() {
        assertThat(ids("s>a", "a>c", "s>b", "b>c", "b>a")).containsExactly("s", "b", "a", "c");
    }

    @Test
    void leavesOutReworkEdgesAndWhatOnlyTheyLeadTo() {
        assertThat(ids("s>a", "a>x1", "x1=>e", "x1~>rework", "rework>a")).containsExactly("s", "a", "x1", "e");
    }

    @Test
    void leavesOutWhatABoundaryEventLeadsTo() {
        assertThat(ids("s>a", "a>e", "boundary1>late", "late>e")).containsExactly("s", "a", "e");
    }

    @Test
    void aNodeThatOnlyGoesBackIsNoEnd() {
        Topology topology = Topology.of(Graphs.of("s>a", "a>x1", "x1=>hold", "x1>e", "hold~>a"));
        assertThat(topology.ends()).extracting(Node::id).containsExactly("e");
    }

    @Test
    void namesACycleThatNoReworkEdgeBreaks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ids("s>a", "a>b", "b>c", "c>a", "c>e"))
                .withMessageContaining("a -> b -> c -> a");
    }

    private static List<String> ids(String... flows) {
        return Topology.of(Graphs.of(flows)).order().stream().map(Node::id).toList();
    }
}
