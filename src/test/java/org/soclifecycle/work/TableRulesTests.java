package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.soclifecycle.work.FormFixture.check;
import static org.soclifecycle.work.FormFixture.context;
import static org.soclifecycle.work.FormFixture.field;
import static org.soclifecycle.work.FormFixture.form;
import static org.soclifecycle.work.FormFixture.message;
import static org.soclifecycle.work.FormFixture.paths;
import static org.soclifecycle.work.FormFixture.table;
import static org.soclifecycle.work.FormFixture.values;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableRulesTests {

    private static final String ID = field("textfield", "id", "'validate':{'required':true}");
    private static final String NOTE = field("textfield", "note", "'validate':{'maxLength':5}");
    private static final String READ_ONLY_ID = field("textfield", "id", "'readonly':true");

    private final FormSchema keyed = form(table("assets", "'key':'id'", ID, NOTE));

    @Test
    void givesRowsAsMaps() {
        var check = check(keyed, Map.of("assets", List.of(Map.of("id", " A "), Map.of("id", "B", "note", "x"))));

        assertThat(check.errors()).isEmpty();
        assertThat(check.values())
                .containsEntry("assets", List.of(values("id", "A", "note", null), values("id", "B", "note", "x")));
    }

    @Test
    void namesRowAndColumnOfAnError() {
        var check = check(keyed, Map.of("assets", List.of(Map.of("id", "A"), Map.of("id", "B", "note", "too long"))));

        assertThat(check.errors())
                .containsExactly(new FieldError(
                        "assets[1].note", "Note", "Shorten “Note” in row 2 of “Assets” to 5 characters; there are 8."));
    }

    @Test
    void asksForEnoughRows() {
        var form = form(table("assets", "'minRows':'2'", ID));

        assertThat(message(check(form, values("assets", List.of(Map.of("id", "A"))))))
                .isEqualTo("Add at least 2 rows to “Assets”.");
        assertThat(check(form, values()).errors()).hasSize(1);
        assertThat(check(form, values("assets", List.of(Map.of("id", "A"), Map.of("id", "A"))))
                        .errors())
                .isEmpty();
    }

    @Test
    void needsNoRowsUnlessTheFormSaysSo() {
        assertThat(check(keyed, values()).values()).containsEntry("assets", List.of());
        assertThat(check(keyed, values("assets", null)).errors()).isEmpty();
    }

    @Test
    void needsARowWhenAnotherAnswerSaysSo() {
        var form = form(field("textfield", "vote", ""), table("conditions", "'requiredWhen':'=vote = \\\"c\\\"'", ID));

        assertThat(message(check(form, Map.of("vote", "c")))).isEqualTo("Add at least 1 row to “Conditions”.");
        assertThat(check(form, Map.of("vote", "a")).errors()).isEmpty();
    }

    @Test
    void takesNoMoreRowsThanTheFormAllows() {
        var form = form(table("assets", "'maxRows':'1'", ID));

        assertThat(message(check(form, values("assets", List.of(Map.of("id", "A"), Map.of("id", "B"))))))
                .isEqualTo("Keep “Assets” to 1 row; there are 2.");
    }

    @Test
    void takesFiveHundredRowsAndNotOneMore() {
        var form = form(table("assets", "", NOTE));

        assertThat(check(form, values("assets", Collections.nCopies(500, Map.of("note", "n"))))
                        .errors())
                .isEmpty();
        assertThat(check(form, values("assets", Collections.nCopies(501, Map.of("note", "n"))))
                        .errors())
                .extracting(FieldError::message)
                .containsExactly("Keep “Assets” to 500 rows; there are 501. Split the work over several submissions.");
    }

    @Test
    void refusesASecondRowWithTheSameKey() {
        var rows = List.of(Map.of("id", "A"), Map.of("id", "B"), Map.of("id", " A "));

        assertThat(check(keyed, Map.of("assets", rows)).errors())
                .containsExactly(new FieldError(
                        "assets[2].id",
                        "Id",
                        "Give “Id” in row 3 of “Assets” a value of its own; row 1 has the same."));
    }

    @Test
    void asksForTheKeyOnceWhetherRequiredOrNot() {
        var lax = form(table("assets", "'key':'id'", field("textfield", "id", "")));

        assertThat(check(keyed, Map.of("assets", List.of(Map.of()))).errors())
                .extracting(FieldError::message)
                .containsExactly("Fill in “Id” in row 1 of “Assets”.");
        assertThat(check(lax, Map.of("assets", List.of(Map.of()))).errors())
                .extracting(FieldError::message)
                .containsExactly("Fill in “Id” in row 1 of “Assets”; it tells the rows apart.");
    }

    @Test
    void refusesWhatIsNoTableOrNoRow() {
        assertThat(message(check(keyed, Map.of("assets", "A")))).startsWith("Fill in the rows of “Assets” again");
        assertThat(message(check(keyed, Map.of("assets", Map.of("id", "A"))))).startsWith("Fill in the rows of");
        var check = check(keyed, Map.of("assets", Arrays.asList(Map.of("id", "A"), "B", null)));
        assertThat(check.errors())
                .extracting(FieldError::path, FieldError::message)
                .contains(tuple("assets[1]", "Fill in row 2 of “Assets” again; it could not be read."));
        assertThat(paths(check)).contains("assets[2]");
    }

    @Test
    void refusesUnknownColumns() {
        assertThat(paths(check(keyed, Map.of("assets", List.of(Map.of("id", "A", "evil", 1))))))
                .containsExactly("assets[0].evil");
    }

    @Test
    void nestsTablesInTables() {
        var form = form(table("systems", "'key':'id'", ID, table("parts", "'key':'id','minRows':'1'", ID, NOTE)));
        var good = Map.of("id", "S", "parts", List.of(Map.of("id", "P")));
        var bad = Map.of("id", "T", "parts", List.of(Map.of("id", "P"), Map.of("id", "P", "note", "too long")));

        var check = check(form, Map.of("systems", List.of(good, bad, Map.of("id", "U"))));

        assertThat(paths(check))
                .containsExactlyInAnyOrder("systems[1].parts[1].id", "systems[1].parts[1].note", "systems[2].parts");
        assertThat(check.errors())
                .extracting(FieldError::message)
                .contains("Shorten “Note” in row 2 of “Parts” in row 2 of “Systems” to 5 characters; there are 8.");
    }

    @Test
    void takesReadOnlyColumnsFromTheRowsTheServerGave() {
        var form = form(
                table("criteria", "'key':'id'", READ_ONLY_ID, field("textfield", "text", "'readonly':true"), NOTE));
        var known =
                Map.of("criteria", List.of(Map.of("id", "C1", "text", "First"), Map.of("id", "C2", "text", "Second")));
        var sent = List.of(Map.of("id", "C2", "text", "forged", "note", "b"), Map.of("id", "C1", "note", "a"));

        var check = FormRules.check(form, Map.of("criteria", sent), context(known));

        assertThat(check.errors()).isEmpty();
        assertThat(check.values())
                .containsEntry(
                        "criteria",
                        List.of(
                                values("id", "C2", "text", "Second", "note", "b"),
                                values("id", "C1", "text", "First", "note", "a")));
    }

    @Test
    void refusesRowsTheServerDidNotGive() {
        var form = form(table("criteria", "'key':'id'", READ_ONLY_ID, NOTE));
        var known = Map.of("criteria", List.of(Map.of("id", "C1")));

        var check = FormRules.check(form, Map.of("criteria", List.of(Map.of("id", "C9"))), context(known));

        assertThat(message(check))
                .isEqualTo("Reload the page: “Id” in row 1 of “Criteria” is not one of the rows that were given.");
    }

    @Test
    void keepsFixedTablesComplete() {
        var form = form(field(
                "dynamiclist",
                "criteria",
                "'allowAddRemove':false,'components':[%s,%s]".formatted(READ_ONLY_ID, NOTE)));
        var known = Map.of("criteria", List.of(Map.of("id", "C1"), Map.of("id", "C2")));

        var check = FormRules.check(form, Map.of("criteria", List.of(Map.of("note", "n"))), context(known));

        assertThat(message(check))
                .isEqualTo(
                        "Keep the 2 rows of “Criteria” as given; there is 1 now. Reload the page to get the rows back.");
        assertThat(check.values()).containsEntry("criteria", List.of(values("id", "C1", "note", "n")));
    }
}
