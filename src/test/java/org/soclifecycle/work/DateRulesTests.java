package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soclifecycle.work.FormFixture.checkValue;
import static org.soclifecycle.work.FormFixture.message;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRulesTests {

    private static final String DATE = "'subtype':'date'";
    private static final String NOT_PAST = DATE + ",'disallowPassedDates':true";

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2024-02-29", "1970-01-01", "2200-12-31"})
    void takesRealDays(String day) {
        assertThat(checkValue("datetime", DATE, " " + day).values()).containsEntry("value", day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "31.03.2026",
                "2026-3-1",
                "tomorrow",
                "2026-03-31T10:00",
                "+12026-01-01"
            })
    void refusesWhatIsNoDay(String text) {
        assertThat(message(checkValue("datetime", DATE, text)))
                .isEqualTo("Enter a day that exists in “Value”, as year-month-day, such as 2026-03-31.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31", "2201-01-01", "0001-01-01"})
    void refusesDaysFarFromAnyProgramme(String day) {
        assertThat(message(checkValue("datetime", DATE, day)))
                .isEqualTo("Enter a day between 1970-01-01 and 2200-12-31 in “Value”.");
    }

    @Test
    void refusesOtherTypes() {
        assertThat(checkValue("datetime", DATE, 20260331).errors()).hasSize(1);
        assertThat(checkValue("datetime", DATE, List.of("2026-03-31")).errors()).hasSize(1);
    }

    @Test
    void refusesThePastWhereTheFormDoes() {
        assertThat(message(checkValue("datetime", NOT_PAST, "2026-03-30")))
                .isEqualTo("Enter today’s date or a later one in “Value”; today is 2026-03-31.");
        assertThat(checkValue("datetime", NOT_PAST, "2026-03-31").errors()).isEmpty();
        assertThat(checkValue("datetime", DATE, "2026-03-30").errors()).isEmpty();
    }

    @Test
    void asksForARequiredDate() {
        assertThat(message(checkValue("datetime", DATE + ",'validate':{'required':true}", null)))
                .isEqualTo("Enter a date in “Value”.");
        assertThat(checkValue("datetime", DATE, "").values()).containsEntry("value", null);
    }
}
