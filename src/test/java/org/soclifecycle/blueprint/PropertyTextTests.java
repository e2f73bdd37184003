package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PropertyTextTests {

    @Test
    void readsLists() {
        assertThat(PropertyText.list(" a, b,,c ")).containsExactly("a", "b", "c");
        assertThat(PropertyText.list(null)).isEmpty();
    }

    @Test
    void readsWhichFieldFeedsWhichRegister() {
        assertThat(PropertyText.feeds("assets = goods, weeks+=weeks, *=csfCurrent, .=staffing, owners"))
                .containsExactly(
                        new RegisterFeed("assets", "goods", false),
                        new RegisterFeed("weeks", "weeks", true),
                        new RegisterFeed(RegisterFeed.GROUPS, "csfCurrent", false),
                        new RegisterFeed(RegisterFeed.FORM, "staffing", false),
                        new RegisterFeed("owners", "owners", false));
    }
}
