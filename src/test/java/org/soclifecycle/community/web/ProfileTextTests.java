package org.soclifecycle.community.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileTextTests {

    @Test
    void wrapsBetweenWordsOnly() {
        String endless = "x".repeat(90);
        assertThat(ProfileText.wrapped("one two " + endless + " three")).containsExactly("one two", endless, "three");
        assertThat(ProfileText.wrapped("word ".repeat(30)))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(66));
        assertThat(ProfileText.wrapped("")).containsExactly("");
    }
}
