package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("kpiStatus")
class KpiStatusTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            # value, target, red limit, last period (K01)
            95,   95, 90, green, green
            100,  95, 90, red,   green
            94.9, 95, 90, green, amber
            90,   95, 90, none,  amber
            90,   95, 90, red,   amber
            89.9, 95, 90, green, red
            """)
    void moreIsBetter(Double value, Double target, Double red, String lastPeriod, String expected) {
        assertThat(decideWith("value", value, "target", target, "red", red, "lastPeriod", lastPeriod))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            # K03
            4,   4, 8, green, green
            0,   4, 8, amber, green
            4.1, 4, 8, green, amber
            8,   4, 8, green, amber
            8.1, 4, 8, green, red
            """)
    void lessIsBetter(Double value, Double target, Double red, String lastPeriod, String expected) {
        assertThat(decideWith("value", value, "target", target, "red", red, "lastPeriod", lastPeriod))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            94, 95, 90, amber, red
            6,  4,  8,  amber, red
            94, 95, 90, red,   amber
            94, 95, 90, -,     amber
            95, 95, 90, amber, green
            """)
    void twoAmberPeriodsInARowAreRed(Double value, Double target, Double red, String lastPeriod, String expected) {
        assertThat(decideWith("value", value, "target", target, "red", red, "lastPeriod", lastPeriod))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            # K10
            100,  100, 100, green, green
            99.9, 100, 100, green, red
            """)
    void withoutRoomForAmberTheTargetIsTheLimit(
            Double value, Double target, Double red, String lastPeriod, String expected) {
        assertThat(decideWith("value", value, "target", target, "red", red, "lastPeriod", lastPeriod))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            # K02, change against the month before in per cent
            -5, 0, 10, green, green
            0,  0, 10, green, green
            5,  0, 10, green, amber
            5,  0, 10, amber, red
            11, 0, 10, green, red
            """)
    void aTrendIsMeasuredAsAChange(Double value, Double target, Double red, String lastPeriod, String expected) {
        assertThat(decideWith("value", value, "target", target, "red", red, "lastPeriod", lastPeriod))
                .isEqualTo(expected);
    }
}
