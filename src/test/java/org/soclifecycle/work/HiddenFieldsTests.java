package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soclifecycle.work.FormFixture.check;
import static org.soclifecycle.work.FormFixture.field;
import static org.soclifecycle.work.FormFixture.form;
import static org.soclifecycle.work.FormFixture.message;
import static org.soclifecycle.work.FormFixture.paths;
import static org.soclifecycle.work.FormFixture.table;
import static org.soclifecycle.work.FormFixture.values;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HiddenFieldsTests {

    private static final String HIDE = "'conditional':{'hide':'=shown != true'}";
    private static final String SHOWN = field("checkbox", "shown", "");

    private static String hidden(String type, String more) {
        return field(type, "extra", HIDE + (more.isEmpty() ? "" : "," + more));
    }

    static Stream<Object> nothings() {
        return Stream.of("", " ", false, List.of());
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void dropsAHiddenFieldThatHoldsNothing(Object nothing) {
        var check = check(form(SHOWN, hidden("textfield", "")), values("extra", nothing));

        assertThat(check.errors()).isEmpty();
        assertThat(check.values()).doesNotContainKey("extra");
    }

    static Stream<Object> somethings() {
        return Stream.of("text", 0, true, List.of("a"), Map.of("a", 1), "\u0000");
    }

    @ParameterizedTest
    @MethodSource("somethings")
    void refusesAHiddenFieldThatHoldsSomething(Object something) {
        var check = check(form(SHOWN, hidden("textfield", "")), values("extra", something));

        assertThat(check.errors())
                .containsExactly(new FieldError(
                        "extra", "Extra", "Leave “Extra” empty: the other answers say that it does not apply."));
    }

    @Test
    void checksTheFieldOnceItShows() {
        var form = form(SHOWN, hidden("textfield", "'validate':{'required':true}"));

        assertThat(message(check(form, Map.of("shown", true)))).isEqualTo("Fill in “Extra”.");
        assertThat(check(form, Map.of("shown", true, "extra", "x")).values()).containsEntry("extra", "x");
        assertThat(check(form, Map.of("shown", false)).errors()).isEmpty();
    }

    @Test
    void hidesEverythingInAGroup() {
        var inner = field("textfield", "name", "'validate':{'required':true}");
        var dissolved = "{'type':'group',%s,'components':[%s]}".formatted(HIDE, inner);
        var nested = hidden("group", "'components':[%s]".formatted(inner));

        assertThat(check(form(SHOWN, dissolved), Map.of()).errors()).isEmpty();
        assertThat(check(form(SHOWN, nested), Map.of("extra", Map.of("name", "")))
                        .errors())
                .isEmpty();
        assertThat(paths(check(form(SHOWN, dissolved), Map.of("name", "x")))).containsExactly("name");
        assertThat(paths(check(form(SHOWN, nested), Map.of("extra", Map.of("name", "x")))))
                .containsExactly("extra");
        assertThat(paths(check(form(SHOWN, nested), Map.of("shown", true)))).containsExactly("extra.name");
    }

    @Test
    void hidesTables() {
        var form = form(
                SHOWN,
                hidden(
                        "dynamiclist",
                        "'properties':{'minRows':'1'},'components':[%s]".formatted(field("textfield", "name", ""))));

        assertThat(check(form, Map.of()).errors()).isEmpty();
        assertThat(check(form, Map.of("extra", List.of(values("name", null)))).errors())
                .isEmpty();
        assertThat(paths(check(form, Map.of("extra", List.of(Map.of("name", "x"))))))
                .containsExactly("extra");
        assertThat(paths(check(form, Map.of("extra", List.of("x"))))).containsExactly("extra");
        assertThat(paths(check(form, Map.of("shown", true)))).containsExactly("extra");
    }

    @Test
    void hidesColumnsRowByRow() {
        var form = form(table(
                "risks",
                "",
                field("textfield", "kind", ""),
                field("textfield", "why", "'conditional':{'hide':'=this.kind = null'},'validate':{'required':true}")));

        var check = check(
                form,
                Map.of(
                        "risks",
                        List.of(Map.of(), Map.of("kind", "k", "why", "w"), Map.of("kind", "k"), Map.of("why", "w"))));

        assertThat(paths(check)).containsExactlyInAnyOrder("risks[2].why", "risks[3].why");
    }

    @Test
    void ignoresComputedFieldsInsideAHiddenGroup() {
        var computed = field("number", "sum", "'readonly':true,'properties':{'compute':'=1 + 1'}");
        var form = form(SHOWN, hidden("group", "'components':[%s]".formatted(computed)));

        assertThat(check(form, Map.of("extra", Map.of("sum", 2))).errors()).isEmpty();
        assertThat(check(form, Map.of("extra", Map.of("sum", 2))).values()).doesNotContainKey("extra");
    }
}
