package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soclifecycle.work.FormFixture.check;
import static org.soclifecycle.work.FormFixture.checkValue;
import static org.soclifecycle.work.FormFixture.field;
import static org.soclifecycle.work.FormFixture.form;
import static org.soclifecycle.work.FormFixture.message;
import static org.soclifecycle.work.FormFixture.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTests {

    private static final String REQUIRED = "'validate':{'required':true}";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\t\n", "\u00a0", "\ufeff", "\u200b"})
    void asksForARequiredText(String nothing) {
        assertThat(message(checkValue("textfield", REQUIRED, nothing))).isEqualTo("Fill in “Value”.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\u00a0"})
    void storesNothingForAnEmptyOptionalText(String nothing) {
        assertThat(checkValue("textarea", "", nothing).values()).containsEntry("value", null);
        assertThat(checkValue("textarea", "", nothing).errors()).isEmpty();
    }

    @Test
    void trimsBothEndsAndNothingElse() {
        var check = checkValue("textarea", REQUIRED, " \u00a0 two\n\n  lines\t\ufeff");

        assertThat(check.values()).containsEntry("value", "two\n\n  lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀",
                "👩‍💻 on call",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "Zürich – 東京",
                "a\r\nb\tc",
                "'; drop table x; --",
                "<script>"
            })
    void keepsEveryPrintableCharacter(String text) {
        assertThat(checkValue("textarea", "", text).values()).containsEntry("value", text);
        assertThat(checkValue("textarea", "", text).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "\u0000", "\u0007", "x\u001b[31m", "\u007f", "\u0085", "\ud83d", "\ude00\ud83d"})
    void refusesControlCharactersAndHalfCharacters(String text) {
        var check = checkValue("textfield", "", text);

        assertThat(message(check)).startsWith("Type the text of “Value” again");
        assertThat(check.values()).containsEntry("value", null);
    }

    @Test
    void takesTenThousandCharactersAndNotOneMore() {
        assertThat(checkValue("textarea", "", " " + "é".repeat(10_000) + " ").errors())
                .isEmpty();
        assertThat(message(checkValue("textarea", "", "x".repeat(10_001))))
                .isEqualTo("Shorten “Value” to 10,000 characters; there are 10,001.");
        assertThat(checkValue("textarea", "'validate':{'maxLength':20000}", "x".repeat(10_001))
                        .errors())
                .hasSize(1);
    }

    @Test
    void countsTheTrimmedTextAgainstItsLimits() {
        var limits = "'validate':{'minLength':2,'maxLength':4}";

        assertThat(checkValue("textfield", limits, "  abcd  ").errors()).isEmpty();
        assertThat(message(checkValue("textfield", limits, "abcde")))
                .isEqualTo("Shorten “Value” to 4 characters; there are 5.");
        assertThat(message(checkValue("textfield", limits, " a ")))
                .isEqualTo("Write at least 2 characters in “Value”; there is 1.");
        assertThat(checkValue("textfield", limits, "").errors()).isEmpty();
    }

    @Test
    void findsAPatternAnywhereAsBrowsersDo() {
        assertThat(checkValue("textfield", "'validate':{'pattern':'[0-9]{2}'}", "D-09a")
                        .errors())
                .isEmpty();
        assertThat(message(checkValue("textfield", "'validate':{'pattern':'^[A-Z]+$'}", "D-09")))
                .isEqualTo("Write “Value” in the form that is asked for; see the help below the field.");
    }

    @Test
    void usesTheFormsOwnWordsForItsPattern() {
        var rule = "'validate':{'pattern':'^A','patternErrorMessage':'Start with {A}.'}";

        assertThat(message(checkValue("textfield", rule, "B"))).isEqualTo("Correct “Value”: Start with {A}.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a+)+$", "^(a|aa)+$", "^(.*a){25}$", "^([a-z]+)*[0-9]$"})
    @Timeout(10)
    void givesUpOnAPatternThatWouldRunForever(String pattern) {
        var rule = "'validate':{'pattern':'%s'}".formatted(pattern);

        assertThat(message(checkValue("textfield", rule, "a".repeat(60) + "!"))).contains("“Value”");
        assertThat(checkValue("textfield", rule, "a".repeat(999) + "!").errors())
                .hasSize(1);
        assertThat(message(checkValue("textfield", rule, "a".repeat(1_001)))).startsWith("Shorten or simplify “Value”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.org", "a.b+c@sub.example.co.uk", "x@localhost", " ann@example.org "})
    void acceptsAddresses(String email) {
        assertThat(checkValue("textfield", "'validate':{'validationType':'email'}", email)
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "ann@", "@example.org", "a b@example.org", "ann@exa_mple.org", "a@b@c", "a@-b.org"})
    void refusesWhatIsNoAddress(String email) {
        assertThat(message(checkValue("textfield", "'validate':{'validationType':'email'}", email)))
                .startsWith("Enter an e-mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+44 20 7946 0000", "0049301234567", "+1 (202) 555-0143"})
    void acceptsTelephoneNumbers(String phone) {
        assertThat(checkValue("textfield", "'validate':{'validationType':'phone'}", phone)
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0000", "+44", "call me", "+44 20 7946 0000 0000 0000", "+0 123456"})
    void refusesWhatIsNoTelephoneNumber(String phone) {
        assertThat(message(checkValue("textfield", "'validate':{'validationType':'phone'}", phone)))
                .startsWith("Enter a telephone number");
    }

    @Test
    void refusesWhatIsNoText() {
        for (var value : List.of(1, true, List.of("a"), values("a", 1))) {
            assertThat(message(checkValue("textfield", "", value))).isEqualTo("Enter text in “Value”.");
        }
    }

    @Test
    void collectsTheErrorsOfAllFields() {
        var form = form(field("textfield", "one", REQUIRED), field("textarea", "two", REQUIRED));

        assertThat(check(form, values()).errors())
                .containsExactly(
                        new FieldError("one", "One", "Fill in “One”."), new FieldError("two", "Two", "Fill in “Two”."));
    }
}
