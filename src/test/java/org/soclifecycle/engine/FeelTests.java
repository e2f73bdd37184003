package org.soclifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelTests {

    private final Feel feel = new Feel(Clock.fixed(Instant.parse("2026-03-31T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void returnsPlainJava() {
        assertThat(feel.evaluate("1 + 1", Map.of())).isEqualTo(2L);
        assertThat(feel.evaluate("0.1 + 0.2", Map.of())).isEqualTo(new BigDecimal("0.3"));
        assertThat(feel.evaluate("\"a\" + \"b\"", Map.of())).isEqualTo("ab");
        assertThat(feel.evaluate("2 > 1", Map.of())).isEqualTo(true);
        assertThat(feel.evaluate("date(\"2026-02-28\") + duration(\"P1D\")", Map.of()))
                .isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(feel.evaluate("[1, null, {a: 0.5}]", Map.of()))
                .isEqualTo(Arrays.asList(1L, null, Map.of("a", new BigDecimal("0.5"))));
    }

    @Test
    void acceptsTheLeadingMarkOfForms() {
        assertThat(feel.evaluate("= a * 2", Map.of("a", 21))).isEqualTo(42L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "missing + 1", "a.b.c", "sum(missing)", "null", "mean([])", "missing.part"})
    void isNullWhereSomethingIsMissing(String expression) {
        assertThat(feel.evaluate(expression, Collections.singletonMap("a", null)))
                .isNull();
    }

    @Test
    void readsTablesOfForms() {
        var rows = List.of(Map.of("cost", 10, "kind", "a"), Map.of("cost", new BigDecimal("2.5"), "kind", "b"));

        assertThat(feel.evaluate("sum(rows.cost)", Map.of("rows", rows))).isEqualTo(new BigDecimal("12.5"));
        assertThat(feel.evaluate("count(rows[kind = \"a\"])", Map.of("rows", rows)))
                .isEqualTo(1L);
        assertThat(feel.evaluate("list contains(rows.kind, \"b\")", Map.of("rows", rows)))
                .isEqualTo(true);
    }

    @Test
    void takesTodayFromTheClock() {
        assertThat(feel.evaluate("today()", Map.of())).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 +", "", "if a then", "((a)", "for x in"})
    void namesABrokenExpression(String expression) {
        assertThatThrownBy(() -> feel.evaluate(expression, Map.of()))
                .isInstanceOf(Feel.Broken.class)
                .hasMessageContaining("The FEEL expression \"" + expression + "\"");
    }

    @Test
    void callsNoJava() {
        var call = "{f: function(a) external {java: {class: \"java.lang.System\", method signature:"
                + " \"getProperty(java.lang.String)\"}}, r: f(\"user.home\")}.r";

        assertThatThrownBy(() -> feel.evaluate(call, Map.of()))
                .isInstanceOf(Feel.Broken.class)
                .hasMessageContaining("External functions are disabled");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "false,false", "null,false", "1,false", "missing,false", "missing = null,true"})
    void holdsOnlyWhatIsTrue(String condition, boolean holds) {
        assertThat(feel.holds(condition, Map.of())).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b.c|a,b",
                "for r in rows return r.x + y|rows,y",
                "some r in rows satisfies r.x > limit|limit,rows",
                "rows[item.x > 1]|rows",
                "{t: a, u: t + 1}.u|a",
                "if a = null then sum(rows.x) else string(b)|a,b,rows",
                "[A, B][item != null]|A,B",
                "{f: function(x) x + z, r: f(1)}.r|z",
                "a in [lo..hi]|a,hi,lo"
            })
    void tellsTheNamesAnExpressionReads(String expression, String names) {
        assertThat(String.join(",", feel.names(expression))).isEqualTo(names);
    }

    @Test
    void staysBoundedAndRightWithManyExpressions() {
        var last = IntStream.range(0, 2_500)
                .mapToObj(i -> feel.evaluate(i + " + a", Map.of("a", 1)))
                .reduce((first, second) -> second);

        assertThat(last).contains(2_500L);
        assertThat(feel.evaluate("0 + a", Map.of("a", 1))).isEqualTo(1L);
    }
}
