package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.soclifecycle.work.FormFixture.field;
import static org.soclifecycle.work.FormFixture.form;
import static org.soclifecycle.work.FormFixture.group;
import static org.soclifecycle.work.FormFixture.json;
import static org.soclifecycle.work.FormFixture.table;

import org.junit.jupiter.api.Test;

class FormSchemaTests {

    private static final String NAME = field("textfield", "name", "");

    @Test
    void readsIdTitleAndFieldsInDocumentOrder() {
        var form = form(NAME, "{'type':'text','text':'A note'}", field("number", "count", ""));

        assertThat(form.id()).isEqualTo("sample");
        assertThat(form.title()).isEqualTo("Sample");
        assertThat(form.fields()).extracting(FormField::key).containsExactly("name", "count");
    }

    @Test
    void dissolvesGroupsWithoutAPathAndKeepsThoseWithOne() {
        var section = "{'type':'group','label':'Section','components':[%s]}".formatted(NAME);
        var form = form(section, group("owner", NAME));

        assertThat(form.labels()).containsOnlyKeys("name", "owner", "owner.name");
    }

    @Test
    void handsTheConditionOfADissolvedGroupToItsFields() {
        var section =
                "{'type':'group','conditional':{'hide':'=a'},'components':[{'type':'group','conditional':{'hide':'=b'},'components':[%s]}]}"
                        .formatted(NAME);

        assertThat(form(section).fields().get(0).rules().presence().hides()).containsExactly("=a", "=b");
    }

    @Test
    void knowsTablesColumnsAndKeyColumns() {
        var form = form(
                table("assets", "'key':'id'", NAME, field("textfield", "id", "")),
                group("more", table("parts", "", NAME)));

        assertThat(form.tables()).containsOnlyKeys("assets", "more.parts");
        assertThat(form.tables().get("assets").keyColumn()).map(FormField::key).contains("id");
        assertThat(form.tables().get("more.parts").keyColumn())
                .map(FormField::key)
                .contains("name");
        assertThat(form.field("assets.name")).map(FormField::label).contains("Name");
        assertThat(form.field("assets.nothing")).isEmpty();
    }

    @Test
    void takesTheLabelOfADateAndLeavesTheStarOfATable() {
        var date = "{'type':'datetime','subtype':'date','key':'due','dateLabel':'Due on'}";
        var starred = "{'type':'dynamiclist','path':'rows','label':'Rows *','components':[]}";

        assertThat(form(date, starred).labels()).containsEntry("due", "Due on").containsEntry("rows", "Rows");
    }

    @Test
    void recallsAFormByItsContent() {
        assertThat(FormSchema.of(json(NAME))).isSameAs(FormSchema.of(json(NAME)));
        assertThat(FormSchema.of(json(NAME))).isNotEqualTo(form(group("owner", NAME)));
    }

    @Test
    void refusesWhatItCannotCheck() {
        assertThatThrownBy(() -> FormSchema.of("{")).hasMessage("The form is not valid JSON");
        assertThatThrownBy(() -> form(field("html", "x", ""))).hasMessageContaining("html");
        assertThatThrownBy(() -> form(field("textfield", "x", "'validate':{'pattern':'('}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> form(NAME).fields().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> form(NAME).labels().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
