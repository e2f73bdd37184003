package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.MultiInstance;

class RepeatsTests {

    private final Repeats repeats = new Repeats((register, field, value) -> switch (register + field + value) {
        case "assets" -> OptionalInt.of(12);
        case "sourcesmilestoneIOC" -> OptionalInt.of(5);
        case "postsneededByFOC" -> OptionalInt.of(900);
        case "services" -> OptionalInt.of(0);
        default -> OptionalInt.empty();
    });

    @Test
    void countsTheEntriesOfAListInTheModel() {
        assertThat(of("${registers.fixed('GV,ID,PR,DE,RS,RC')}")).isEqualTo(6);
    }

    @Test
    void countsTheRowsOfARegister() {
        assertThat(of("${registers.keys(execution,'assets')}")).isEqualTo(12);
        assertThat(of("${registers.keys(execution, 'sources', 'milestone', 'IOC')}"))
                .isEqualTo(5);
    }

    @Test
    void countsTheRowsWithTheValueThatACallHandsIn() {
        assertThat(of("${registers.keys(execution,'sources','milestone',wave)}"))
                .isEqualTo(5);
    }

    @Test
    void whatHasNoRowsYetHappensOnce() {
        assertThat(of("${registers.keys(execution,'interviews','interviewStatus','open')}"))
                .isEqualTo(1);
        assertThat(of("${registers.keys(execution,'services')}")).isEqualTo(1);
        assertThat(of("${gate.voters(execution)}")).isEqualTo(1);
    }

    @Test
    void stopsWhereMoreMakeNoDifference() {
        assertThat(of("${registers.keys(execution,'posts','neededBy','FOC')}")).isEqualTo(Repeats.MOST);
    }

    private int of(String collection) {
        return repeats.of(new MultiInstance("task", collection, "key", false), Map.of("wave", "IOC"));
    }
}
