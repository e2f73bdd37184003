package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soclifecycle.work.FormFixture.check;
import static org.soclifecycle.work.FormFixture.checkValue;
import static org.soclifecycle.work.FormFixture.field;
import static org.soclifecycle.work.FormFixture.form;
import static org.soclifecycle.work.FormFixture.group;
import static org.soclifecycle.work.FormFixture.message;
import static org.soclifecycle.work.FormFixture.paths;
import static org.soclifecycle.work.FormFixture.table;
import static org.soclifecycle.work.FormFixture.values;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceRulesTests {

    private static final String COLOURS = "'values':[{'label':'Red','value':'red'},{'label':'Green','value':'green'}]";
    private static final String YES_NO =
            "'values':[{'label':'Yes','value':'true'},{'label':'No','value':'false'}],'properties':{'as':'boolean'}";
    private static final String SCORES =
            "'values':[{'label':'0 none','value':'0'},{'label':'4 all','value':'4'}],'properties':{'as':'number'}";

    @ParameterizedTest
    @ValueSource(strings = {"radio", "select"})
    void takesOneOfTheOfferedValues(String type) {
        assertThat(checkValue(type, COLOURS, "red").values()).containsEntry("value", "red");
        assertThat(message(checkValue(type, COLOURS, "blue")))
                .isEqualTo("Choose from the list for “Value”; “blue” is not offered.");
        assertThat(message(checkValue(type, COLOURS, "Red"))).contains("is not offered");
        assertThat(message(checkValue(type, COLOURS, List.of("red")))).isEqualTo("Choose from the list for “Value”.");
        assertThat(checkValue(type, COLOURS, 1).errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "taglist"})
    void takesSeveralOfTheOfferedValues(String type) {
        assertThat(checkValue(type, COLOURS, List.of("green", "red", "green")).values())
                .containsEntry("value", List.of("green", "red"));
        assertThat(message(checkValue(type, COLOURS, List.of("red", "blue")))).contains("“blue” is not offered");
        assertThat(checkValue(type, COLOURS, "red").errors()).hasSize(1);
        assertThat(checkValue(type, COLOURS, Arrays.asList("red", null)).errors())
                .hasSize(1);
        assertThat(checkValue(type, COLOURS, List.of(values())).errors()).hasSize(1);
        assertThat(checkValue(type, COLOURS, Collections.nCopies(501, "red")).errors())
                .hasSize(1);
        assertThat(checkValue(type, COLOURS, null).values()).containsEntry("value", List.of());
    }

    @Test
    void asksForRequiredChoices() {
        var required = COLOURS + ",'validate':{'required':true}";

        assertThat(message(checkValue("select", required, null))).isEqualTo("Choose an answer for “Value”.");
        assertThat(message(checkValue("radio", required, ""))).isEqualTo("Choose an answer for “Value”.");
        assertThat(message(checkValue("taglist", required, List.of())))
                .isEqualTo("Choose at least one answer for “Value”.");
        assertThat(checkValue("checklist", required, List.of("red")).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,true", "false,false"})
    void turnsYesAndNoIntoBooleans(String text, boolean typed) {
        assertThat(checkValue("radio", YES_NO, text).values()).containsEntry("value", typed);
        assertThat(checkValue("radio", YES_NO, typed).values()).containsEntry("value", typed);
        assertThat(checkValue("checkbox", "", text).values()).containsEntry("value", typed);
        assertThat(checkValue("checkbox", "", typed).values()).containsEntry("value", typed);
    }

    @Test
    void tellsNoFromNoAnswer() {
        var required = YES_NO + ",'validate':{'required':true}";

        assertThat(checkValue("radio", required, "false").errors()).isEmpty();
        assertThat(checkValue("radio", required, null).errors()).hasSize(1);
        assertThat(message(checkValue("radio", YES_NO, "maybe"))).isEqualTo("Choose yes or no for “Value”.");
        assertThat(message(checkValue("radio", YES_NO, 1))).isEqualTo("Choose yes or no for “Value”.");
    }

    @Test
    void requiresATickWhereTheFormDoes() {
        assertThat(message(checkValue("checkbox", "'validate':{'required':true}", false)))
                .isEqualTo("Tick “Value” to go on.");
        assertThat(checkValue("checkbox", "'validate':{'required':true}", true).errors())
                .isEmpty();
        assertThat(checkValue("checkbox", "", null).values()).containsEntry("value", false);
        assertThat(checkValue("checkbox", "", "on").errors()).hasSize(1);
    }

    @Test
    void turnsScoresIntoNumbers() {
        assertThat(checkValue("select", SCORES, "4").values()).containsEntry("value", 4);
        assertThat(checkValue("select", SCORES, 0).values()).containsEntry("value", 0);
        assertThat(checkValue("select", SCORES, "4.0").values()).containsEntry("value", 4);
        assertThat(message(checkValue("select", SCORES, "3"))).contains("“3” is not offered");
        assertThat(message(checkValue("select", SCORES, "high")))
                .isEqualTo("Choose one of the numbers offered for “Value”.");
    }

    @Test
    void asksTheServerForItsOptions() {
        assertThat(checkValue("select", "'valuesKey':'people'", "ann").errors()).isEmpty();
        assertThat(checkValue("taglist", "'valuesKey':'people'", List.of("ann", "bob"))
                        .errors())
                .isEmpty();
        assertThat(checkValue("select", "'valuesKey':'people'", "eve").errors()).hasSize(1);
        assertThat(checkValue("select", "'valuesKey':'unheardOf'", "ann").errors())
                .hasSize(1);
    }

    @Test
    void offersTheRowsOfATableInTheSameForm() {
        var form = form(
                table("assets", "", field("textfield", "id", "")),
                table("flows", "", field("taglist", "over", "'properties':{'valuesFrom':'assets.id'}")));
        var assets = List.of(Map.of("id", " A-1 "), Map.of("id", "A-2"));

        assertThat(check(form, Map.of("assets", assets, "flows", List.of(Map.of("over", List.of("A-1", "A-2")))))
                        .errors())
                .isEmpty();
        assertThat(paths(check(form, Map.of("assets", assets, "flows", List.of(Map.of("over", List.of("A-3")))))))
                .containsExactly("flows[0].over");
        assertThat(check(form, Map.of("flows", List.of(Map.of("over", List.of("A-1")))))
                        .errors())
                .hasSize(1);
    }

    @Test
    void offersNumbersAndTablesInGroupsToo() {
        var form = form(
                group("plan", table("steps", "", field("number", "no", "'decimalDigits':0"))),
                field("select", "first", "'properties':{'valuesFrom':'plan.steps.no'}"));
        var plan = Map.of("steps", List.of(Map.of("no", 1), Map.of("no", 2)));

        assertThat(check(form, Map.of("plan", plan, "first", "2")).errors()).isEmpty();
        assertThat(check(form, Map.of("plan", plan, "first", "3")).errors()).hasSize(1);
    }
}
