package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soclifecycle.work.FormFixture.FEEL;
import static org.soclifecycle.work.FormFixture.field;
import static org.soclifecycle.work.FormFixture.group;
import static org.soclifecycle.work.FormFixture.json;
import static org.soclifecycle.work.FormFixture.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormLintTests {

    private static final String ID = field("textfield", "id", "'validate':{'required':true}");

    private final FormLint lint = new FormLint(FEEL);

    private List<FormFinding> findings(String... components) {
        return lint.check("forms/soc/sample.form", json(components)).findings();
    }

    private String problem(String... components) {
        var findings = findings(components);
        assertThat(findings).hasSize(1);
        return findings.get(0).element() + ": " + findings.get(0).problem();
    }

    @Test
    void hasNothingToSayAboutASoundForm() {
        assertThat(
                        findings(
                                "{'type':'text','text':'Note'}",
                                table(
                                        "assets",
                                        "'key':'id','minRows':'1','maxRows':'20'",
                                        ID,
                                        field("number", "value", "'decimalDigits':0,'validate':{'min':0}")),
                                field(
                                        "taglist",
                                        "chosen",
                                        "'valuesExpression':'=for row in assets return {label: row.id, value: row.id}','properties':{'valuesFrom':'assets.id'}"),
                                field(
                                        "number",
                                        "sum",
                                        "'readonly':true,'properties':{'compute':'=sum(for a in assets return a.value)'}"),
                                field("select", "who", "'valuesKey':'people','conditional':{'hide':'=sum = null'}"),
                                "{'type':'group','label':'S','components':[%s]}"
                                        .formatted(field("datetime", "due", "'subtype':'date'")),
                                group(
                                        "rc",
                                        field(
                                                "radio",
                                                "ok",
                                                "'properties':{'as':'boolean','requiredWhen':'=chosen != null'},'values':[{'label':'Yes','value':'true'},{'label':'No','value':'false'}]"))))
                .isEmpty();
    }

    @Test
    void saysWhereWhatAndHow() {
        assertThat(findings(table("assets", "", field("html", "x", ""))))
                .containsExactly(new FormFinding(
                        "forms/soc/sample.form",
                        "assets.x",
                        "Forms may not use the component type html",
                        "Use a field type that the server can check."));
    }

    @Test
    void wantsTheFileNameAsId() {
        assertThat(lint.check("forms/other.form", json(ID)).findings())
                .extracting(FormFinding::problem)
                .containsExactly("The form's id is not its file name other");
    }

    @Test
    void findsBrokenFiles() {
        assertThat(lint.check("a.form", "{").findings()).hasSize(1);
        assertThat(problem()).isEqualTo("sample: The form asks nothing");
    }

    @Test
    void findsMissingDuplicateAndOddKeys() {
        assertThat(problem("{'type':'number','id':'Field_1'}")).isEqualTo("Field_1: The field has no key");
        assertThat(problem(ID, "{'type':'group','components':[%s]}".formatted(ID)))
                .isEqualTo("id: The key id stands twice in the same scope");
        assertThat(problem(field("number", "a.b", ""))).isEqualTo("a.b: The key a.b is not a name");
        assertThat(findings(ID, group("g", ID), table("t", "", ID))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "textfield|'properties':{'require':'x'}|The property require means nothing here",
                "textfield|'properties':{'minRows':'1'}|The property minRows means nothing here",
                "textfield|'validate':{'min':1}|The server does not know the rule min here",
                "number|'validate':{'pattern':'x'}|The server does not know the rule pattern here",
                "checkbox|'validate':{'step':1}|The server does not know the rule step here",
                "number|'validate':{'min':'=a'}|The bound min is not a number",
                "textarea|'validate':{'maxLength':10001}|The text may be longer than the server takes",
                "textfield|'validate':{'validationType':'iban'}|The validation type is unknown",
                "textfield|'validate':{'pattern':'(a'}|The pattern is broken: Unclosed group",
                "textfield|'conditional':{'hide':'=zz = 1'}|hide reads zz, which is no field",
                "textfield|'properties':{'requiredWhen':'=zz.y'}|requiredWhen reads zz, which is no field",
                "number|'properties':{'compute':'=1'}|People could type into a computed field",
                "number|'readonly':true,'properties':{'compute':'=1','decision':'d'}|The field is computed twice",
                "datetime|'subtype':'datetime'|Only whole days can be checked",
                "select|'searchable':true|The choice has no source of values",
                "select|'valuesKey':'a','values':[{'value':'x'}]|The choice has more than one source of values",
                "taglist|'properties':{'valuesFrom':'no.col'}|There is no table column no.col",
                "taglist|'valuesKey':'a','valuesExpression':'=1'|The server cannot check \"valuesExpression\"",
                "select|'values':[{'value':'a'},{'value':'a'}]|The value \"a\" is empty, padded or repeated",
                "select|'values':[{'value':'a'}],'properties':{'as':'number'}|The value \"a\" is no number",
                "radio|'values':[{'value':'yes'}],'properties':{'as':'boolean'}|The value \"yes\" is no boolean",
                "radio|'values':[{'value':'x'}],'properties':{'as':'date'}|The type date is unknown"
            })
    void findsWhatTheServerCannotCheck(String type, String more, String problem) {
        assertThat(problem(field(type, "f", more))).isEqualTo("f: " + problem);
    }

    @Test
    void findsFeelThatDoesNotParse() {
        assertThat(problem(field("textfield", "f", "'properties':{'requiredWhen':'=f ='}")))
                .startsWith("f: requiredWhen is broken: The FEEL expression \"=f =\" cannot be used");
    }

    @Test
    void findsTablesThatContradictThemselves() {
        assertThat(problem(table("t", "'key':'no'", ID))).isEqualTo("t: The key column no does not exist");
        assertThat(problem(table("t", "'key':'x'", field("textfield", "x", ""))))
                .isEqualTo("t.x: The key column may stay empty");
        assertThat(problem(table("t", "'minRows':'3','maxRows':'2'", ID)))
                .isEqualTo("t: The numbers of rows contradict each other");
        assertThat(problem(table("t", "'maxRows':'501'", ID))).startsWith("t: The numbers of rows");
    }

    @Test
    void listsTheDecisionsTheFormAsks() {
        var decided = field("textfield", "band", "'readonly':true,'properties':{'decision':'bandOf'}");

        assertThat(lint.check("sample.form", json(decided, table("t", "", ID, decided)))
                        .decisions())
                .containsExactly("bandOf");
    }

    @Test
    void findsColumnsThatBrowsersWouldLookForInTheWholeForm() {
        var why = field("textfield", "why", "'conditional':{'hide':'=%s'}");

        assertThat(problem(table("t", "", ID, why.formatted("id = null"))))
                .isEqualTo("t.why: hide reads id of its row in a way browsers do not understand");
        assertThat(findings(table("t", "", ID, why.formatted("this.id = null"))))
                .isEmpty();
        assertThat(findings(field("number", "n", ""), table("t", "", ID, why.formatted("n = 1"))))
                .isEmpty();
    }

    @Test
    void namesComponentsWithoutAKeyByTheirId() {
        var section = "{'type':'group','id':'Field_9','components':[],'conditional':{'hide':'=zz'}}";

        assertThat(problem(section)).startsWith("Field_9: hide reads zz");
    }
}
