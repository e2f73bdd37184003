package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soclifecycle.work.FormFixture.checkValue;
import static org.soclifecycle.work.FormFixture.message;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRulesTests {

    private static final String WHOLE = "'decimalDigits':0";
    private static final String PERCENT = "'decimalDigits':1,'validate':{'min':0,'max':100}";

    static Stream<Arguments> readableNumbers() {
        return Stream.of(
                Arguments.of(WHOLE, 7, 7),
                Arguments.of(WHOLE, "7", 7),
                Arguments.of(WHOLE, " -7 ", -7),
                Arguments.of(WHOLE, 7.0, 7),
                Arguments.of(WHOLE, new BigDecimal("7.00"), 7),
                Arguments.of(WHOLE, 3_000_000_000L, 3_000_000_000L),
                Arguments.of(WHOLE, BigInteger.TEN, 10),
                Arguments.of(WHOLE, 0, 0),
                Arguments.of("'decimalDigits':2", 12.5, new BigDecimal("12.5")),
                Arguments.of("'decimalDigits':2", "12.50", new BigDecimal("12.5")),
                Arguments.of("'decimalDigits':2", 100, new BigDecimal("100")),
                Arguments.of("", 12.5, new BigDecimal("12.5")),
                Arguments.of("", 12, 12));
    }

    @ParameterizedTest
    @MethodSource("readableNumbers")
    void readsNumbersExactly(String more, Object submitted, Object typed) {
        var check = checkValue("number", more, submitted);

        assertThat(check.errors()).isEmpty();
        assertThat(check.values().get("value")).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12,5", "1e3", "0x10", "seven", "1 000", "--1", "1.", ".5", "NaN", "١٢", "1234567890123456"})
    void refusesTextThatIsNoPlainNumber(String text) {
        assertThat(message(checkValue("number", "", text)))
                .isEqualTo("Enter a number in “Value”, in digits and with a point before decimals, such as 12.5.");
    }

    @Test
    void refusesNumbersNobodyCanMean() {
        var strange = List.of(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                new BigDecimal("1e1000000000"),
                new BigDecimal("1e-1000000000"),
                new BigDecimal("1e15"),
                true,
                List.of(1));
        for (var number : strange) {
            assertThat(checkValue("number", "", number).errors())
                    .as("%s", number)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void asksForARequiredNumber(String nothing) {
        assertThat(message(checkValue("number", "'validate':{'required':true}", nothing)))
                .isEqualTo("Enter a number in “Value”.");
        assertThat(checkValue("number", PERCENT, nothing).values()).containsEntry("value", null);
    }

    @Test
    void takesZeroForAnAnswer() {
        assertThat(checkValue("number", "'validate':{'required':true}", 0).errors())
                .isEmpty();
    }

    @Test
    void keepsToItsBoundsInclusively() {
        assertThat(checkValue("number", PERCENT, 0).errors()).isEmpty();
        assertThat(checkValue("number", PERCENT, 100).errors()).isEmpty();
        assertThat(message(checkValue("number", PERCENT, 100.1)))
                .isEqualTo("Enter a number between 0 and 100 in “Value”.");
        assertThat(message(checkValue("number", PERCENT, -0.1)))
                .isEqualTo("Enter a number between 0 and 100 in “Value”.");
    }

    @Test
    void namesTheOneBoundThereIs() {
        assertThat(message(checkValue("number", "'validate':{'min':1}", 0)))
                .isEqualTo("Enter a number of at least 1 in “Value”.");
        assertThat(message(checkValue("number", "'validate':{'max':1000000000000}", "1000000000001")))
                .isEqualTo("Enter a number of at most 1000000000000 in “Value”.");
        assertThat(checkValue("number", "'validate':{'min':1}", 1).errors()).isEmpty();
        assertThat(checkValue("number", "'validate':{'max':1}", 1).errors()).isEmpty();
    }

    @Test
    void countsTheDigitsAfterThePoint() {
        assertThat(message(checkValue("number", PERCENT, 1.25)))
                .isEqualTo("Enter “Value” with at most 1 digit after the point.");
        assertThat(message(checkValue("number", "'decimalDigits':2", 1.255)))
                .isEqualTo("Enter “Value” with at most 2 digits after the point.");
        assertThat(message(checkValue("number", WHOLE, 1.5))).isEqualTo("Enter a whole number in “Value”.");
    }
}
