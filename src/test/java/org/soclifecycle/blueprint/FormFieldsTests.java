package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormFieldsTests {

    @Test
    void readsScalarsTablesAndGroups() {
        FormFields fields =
                FormFields.of(Samples.blueprint().formFile("draftCharter").orElseThrow());
        assertThat(fields.scalars()).containsExactly("charterReady", "purpose", "contact.owner");
        assertThat(fields.tables()).containsExactly("assets");
        assertThat(fields.groups()).containsExactly("contact");
    }
}
