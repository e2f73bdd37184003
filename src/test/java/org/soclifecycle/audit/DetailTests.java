package org.soclifecycle.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soclifecycle.audit.Detail.Extent;

class DetailTests {

    @Test
    void nestsMapsAndNumbersTheElementsOfLists() {
        Detail values = Detail.of(Map.of("values", Map.of("assets", List.of("a", "b"))), Extent.BRIEF)
                .get(0);

        assertThat(values.text()).isNull();
        assertThat(values.inside()).singleElement().satisfies(assets -> {
            assertThat(assets.name()).isEqualTo("assets");
            assertThat(assets.inside()).extracting(Detail::name).containsExactly("1", "2");
            assertThat(assets.inside()).extracting(Detail::text).containsExactly("a", "b");
        });
    }

    @Test
    void cutsLongTextsAndListsInBriefOnly() {
        Map<String, Object> fields =
                Map.of("rows", IntStream.range(0, 40).boxed().toList());
        Map<String, Object> text = Map.of("text", "x".repeat(1000));

        assertThat(Detail.of(fields, Extent.BRIEF).get(0).left()).isEqualTo(28);
        assertThat(Detail.of(fields, Extent.WHOLE).get(0).inside()).hasSize(40);
        assertThat(Detail.of(text, Extent.BRIEF).get(0).text()).hasSize(300);
        assertThat(Detail.of(text, Extent.BRIEF).get(0).left()).isEqualTo(700);
        assertThat(Detail.of(text, Extent.WHOLE).get(0).left()).isZero();
    }

    @Test
    void showsADashWhereThereIsNothing() {
        assertThat(Detail.of(Collections.singletonMap("due", null), Extent.BRIEF))
                .extracting(Detail::text)
                .containsExactly("–");
        assertThat(Detail.of(Map.of("list", List.of()), Extent.BRIEF))
                .extracting(Detail::text)
                .containsExactly("–");
    }
}
