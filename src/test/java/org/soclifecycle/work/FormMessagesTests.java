package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormMessagesTests {

    static Stream<String> keys() {
        return ResourceBundle.getBundle("messages-forms", Locale.ROOT).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyMessageIsASentenceThatFillsItsPlaces(String key) {
        var text = FormMessages.text(key, "“Name”", 1, 2);

        assertThat(text).doesNotContain("{").doesNotContain("}");
        if (!key.startsWith("place.")) {
            assertThat(text).matches("[A-Z].*[.0-9]");
        }
    }
}
