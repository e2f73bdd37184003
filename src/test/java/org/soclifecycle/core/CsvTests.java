package org.soclifecycle.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @Test
    void quotesCellsAndEndsLines() {
        assertThat(Csv.line(Arrays.asList("a", "b \"c\", d", null, 12, "two\nlines")))
                .isEqualTo("\"a\",\"b \"\"c\"\", d\",\"\",\"12\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1"})
    void noCellIsTakenForAFormula(String text) {
        assertThat(Csv.line(List.of(text))).startsWith("\"'");
    }
}
