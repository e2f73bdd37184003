package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soclifecycle.work.FormFixture.FEEL;
import static org.soclifecycle.work.FormFixture.TODAY;
import static org.soclifecycle.work.FormFixture.check;
import static org.soclifecycle.work.FormFixture.context;
import static org.soclifecycle.work.FormFixture.field;
import static org.soclifecycle.work.FormFixture.form;
import static org.soclifecycle.work.FormFixture.group;
import static org.soclifecycle.work.FormFixture.message;
import static org.soclifecycle.work.FormFixture.paths;
import static org.soclifecycle.work.FormFixture.table;
import static org.soclifecycle.work.FormFixture.values;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComputedFieldsTests {

    private static final String COST = field("number", "cost", "'decimalDigits':2,'validate':{'min':0}");

    private static String computed(String type, String key, String expression) {
        return field(type, key, "'readonly':true,'properties':{'compute':'=%s'}".formatted(expression));
    }

    private final FormSchema costs = form(
            field("number", "rate", "'decimalDigits':1"),
            table(
                    "systems",
                    "",
                    table("parts", "", COST, computed("number", "gross", "cost * rate")),
                    computed("number", "total", "sum(parts.gross)")),
            computed("number", "grand", "sum(systems.total)"));

    @Test
    void computesThroughNestedTablesInDocumentOrder() {
        var systems = List.of(
                Map.of("parts", List.of(Map.of("cost", 10), Map.of("cost", 5, "gross", 999))),
                Map.of("parts", List.of(Map.of("cost", "0.5")), "total", 999));

        var check = check(costs, Map.of("rate", 2, "systems", systems, "grand", 999));

        assertThat(check.errors()).isEmpty();
        assertThat(check.values()).containsEntry("grand", 31);
        assertThat(FormRules.compute(costs, Map.of("rate", 2, "systems", systems), context()))
                .isEqualTo(values(
                        "systems[0].parts[0].gross", 20,
                        "systems[0].parts[1].gross", 10,
                        "systems[0].total", 30,
                        "systems[1].parts[0].gross", 1,
                        "systems[1].total", 1,
                        "grand", 31));
    }

    @Test
    void isNullWhileSomethingIsMissing() {
        var check = check(costs, Map.of("systems", List.of(Map.of("parts", List.of(Map.of("cost", 1))))));

        assertThat(check.errors()).isEmpty();
        assertThat(check.values()).containsEntry("grand", null);
    }

    @Test
    void previewsWithoutComplaints() {
        var partial = values("rate", "two", "unknown", 1, "systems", List.of("?", Map.of("parts", "?")), "grand", "x");

        assertThat(FormRules.compute(costs, partial, context()))
                .isEqualTo(values("systems[0].total", null, "systems[1].total", null, "grand", null));
        assertThat(FormRules.compute(costs, Map.of(), context())).isEqualTo(values("grand", null));
    }

    @Test
    void seesTheRowBeforeTheForm() {
        var form = form(
                field("textfield", "name", ""),
                table("rows", "", field("textfield", "name", ""), computed("textfield", "copy", "name")));

        assertThat(FormRules.compute(
                        form, Map.of("name", "top", "rows", List.of(Map.of("name", "row"), Map.of())), context()))
                .isEqualTo(values("rows[0].copy", "row", "rows[1].copy", null));
    }

    @Test
    void computesInsideGroupsAndAcrossThem() {
        var form = form(
                group("a", field("number", "x", ""), computed("number", "twice", "x * 2")),
                computed("number", "all", "a.twice + 1"));

        assertThat(check(form, Map.of("a", Map.of("x", 3))).values())
                .isEqualTo(values("a", values("x", 3, "twice", 6), "all", 7));
    }

    @Test
    void roundsToTheDigitsOfTheField() {
        var form = form(
                field("number", "third", "'readonly':true,'decimalDigits':2,'properties':{'compute':'=2 / 3'}"),
                field("number", "whole", "'readonly':true,'decimalDigits':0,'properties':{'compute':'=2.5'}"),
                computed("textfield", "day", "date(\\\"2026-01-31\\\") + duration(\\\"P1D\\\")"));

        assertThat(check(form, Map.of()).values())
                .isEqualTo(values("third", new BigDecimal("0.67"), "whole", 3, "day", "2026-02-01"));
    }

    @Test
    void asksADecisionWithTheValuesInScope() {
        var form = form(
                field("textfield", "size", ""),
                table(
                        "rows",
                        "",
                        field("number", "n", ""),
                        field("textfield", "band", "'readonly':true,'properties':{'decision':'bandOf'}")));
        var asked = new HashMap<String, Object>();
        var context = new FormContext(
                Map.of(),
                TODAY,
                (decision, inputs) -> {
                    asked.putAll(inputs);
                    return inputs.get("n") == null ? null : decision + ":" + inputs.get("size") + ":" + inputs.get("n");
                },
                FEEL,
                Map.of());

        var values = FormRules.compute(form, Map.of("size", "S", "rows", List.of(Map.of("n", 1), Map.of())), context);

        assertThat(values).isEqualTo(values("rows[0].band", "bandOf:S:1", "rows[1].band", null));
        assertThat(asked).containsKeys("size", "n", "band");
    }

    @Test
    void requiresByTypedAndComputedValues() {
        var form = form(
                field(
                        "radio",
                        "sharing",
                        "'properties':{'as':'boolean'},'values':[{'value':'true'},{'value':'false'}]"),
                computed("number", "count", "if sharing = true then 2 else 0"),
                field("textfield", "reason", "'properties':{'requiredWhen':'=count > 1'}"));

        assertThat(message(check(form, Map.of("sharing", "true")))).isEqualTo("Fill in “Reason”.");
        assertThat(check(form, Map.of("sharing", "false")).errors()).isEmpty();
        assertThat(check(form, Map.of("sharing", "true", "reason", "r")).errors())
                .isEmpty();
        assertThat(check(form, Map.of("count", 5)).errors()).isEmpty();
    }

    @Test
    void requiresByTheRowFirst() {
        var form = form(
                field("textfield", "mode", ""),
                table(
                        "rows",
                        "",
                        field("checkbox", "done", ""),
                        field(
                                "datetime",
                                "on",
                                "'subtype':'date','properties':{'requiredWhen':'=done = true and mode = null'}")));
        var rows = List.of(Map.of("done", true), Map.of("done", false), Map.of("done", true, "on", "2026-01-01"));

        assertThat(paths(check(form, Map.of("rows", rows)))).containsExactly("rows[0].on");
        assertThat(check(form, Map.of("mode", "m", "rows", rows)).errors()).isEmpty();
    }

    @Test
    void takesReadOnlyFieldsFromTheServerOnly() {
        var form = form(
                field("textfield", "proposal", "'readonly':true"),
                field("textfield", "decision", ""),
                field("textfield", "reason", "'properties':{'requiredWhen':'=decision != proposal'}"));
        var sent = Map.of("proposal", "KILL", "decision", "KILL");

        var check = FormRules.check(form, sent, context(Map.of("proposal", "GO")));

        assertThat(paths(check)).containsExactly("reason");
        assertThat(check.values()).containsEntry("proposal", "GO");
        assertThat(check(form, sent).values()).containsEntry("proposal", null);
    }

    @Test
    void showsWhatTheServerKnowsInTheTypeOfTheField() {
        var form = form(
                field("textfield", "version", "'readonly':true"),
                field("datetime", "since", "'subtype':'date','readonly':true"),
                group("inner", field("number", "score", "'readonly':true")));
        var known = Map.of("version", 3, "since", TODAY, "inner", Map.of("score", 4L));

        assertThat(FormRules.check(form, Map.of(), context(known)).values())
                .isEqualTo(values("version", "3", "since", "2026-03-31", "inner", values("score", 4)));
    }
}
