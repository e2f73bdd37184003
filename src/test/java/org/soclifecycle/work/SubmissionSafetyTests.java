package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soclifecycle.work.FormFixture.check;
import static org.soclifecycle.work.FormFixture.context;
import static org.soclifecycle.work.FormFixture.field;
import static org.soclifecycle.work.FormFixture.form;
import static org.soclifecycle.work.FormFixture.group;
import static org.soclifecycle.work.FormFixture.message;
import static org.soclifecycle.work.FormFixture.paths;
import static org.soclifecycle.work.FormFixture.values;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmissionSafetyTests {

    private final FormSchema form =
            form(field("textfield", "name", ""), group("owner", field("textfield", "name", "")));

    @Test
    void refusesNamesTheFormDoesNotKnow() {
        var check = check(form, Map.of("approver", "me", "owner", Map.of("role", "x")));

        assertThat(paths(check)).containsExactlyInAnyOrder("approver", "owner.role");
        assertThat(check.values()).containsOnlyKeys("name", "owner");
        assertThat(check.errors())
                .extracting(FieldError::message)
                .contains("The form has no field “role” in “Owner”. Reload the page and fill the form in again.");
    }

    @Test
    void showsNoMoreOfAStrangeNameThanIsHarmless() {
        var check = check(form, Map.of("a\u0000b" + "x".repeat(5_000), 1));

        assertThat(check.errors().get(0).path()).startsWith("ab").hasSize(60);
    }

    @Test
    void refusesAGroupThatIsNone() {
        assertThat(message(check(form, Map.of("owner", "Ann")))).startsWith("Fill in the fields of “Owner” again");
        assertThat(check(form, values("owner", null)).errors()).isEmpty();
        assertThat(check(form, Map.of()).values()).isEqualTo(values("name", null, "owner", values("name", null)));
    }

    @Test
    void refusesDeepNesting() {
        Object deep = "x";
        for (int i = 0; i < 10_000; i++) {
            deep = i % 2 == 0 ? List.of(deep) : Map.of("owner", deep);
        }
        var check = check(form, Map.of("name", deep));

        assertThat(check.errors())
                .containsExactly(
                        new FieldError("", "", "The form is nested too deeply. Reload the page and fill it in again."));
        assertThat(check.values()).isEmpty();
        assertThat(FormRules.compute(form, Map.of("name", deep), context())).isEmpty();
    }

    @Test
    void refusesMoreValuesThanAnybodyTypes() {
        assertThat(message(check(form, Map.of("name", Collections.nCopies(100_001, 1)))))
                .isEqualTo("The form holds too much. Send at most 100,000 values at once.");
    }

    @Test
    void stopsListingErrorsNobodyWouldRead() {
        var strangers = new LinkedHashMap<String, Object>();
        for (int i = 0; i < 2_000; i++) {
            strangers.put("stranger" + i, i);
        }
        assertThat(check(form, strangers).errors()).hasSize(500);
    }

    @Test
    void showsLabelsAndValuesAsTheyAre() {
        var odd = form("{'type':'textfield','key':'x','label':'{0} & <b>','validate':{'required':true}}");

        assertThat(message(check(odd, Map.of()))).isEqualTo("Fill in “{0} & <b>”.");
    }
}
