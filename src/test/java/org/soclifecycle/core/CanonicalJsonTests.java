package org.soclifecycle.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The cases of RFC 8785 that the ledger can meet. */
class CanonicalJsonTests {

    @Test
    void sortsKeysByUtf16UnitsAsTheRfcsExampleDoes() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("\u20ac", "Euro Sign");
        fields.put("\r", "Carriage Return");
        fields.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        fields.put("1", "One");
        fields.put("\ud83d\ude00", "Emoji: Grinning Face");
        fields.put("\u0080", "Control");
        fields.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.write(fields))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void escapesOnlyWhatMustBeEscaped() {
        assertThat(CanonicalJson.write("\u20ac$\u000f\nA'B\"\\\\\"/\u007f\u2028"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\u2028\"");
        assertThat(CanonicalJson.write("\b\t\f\r\u0001")).isEqualTo("\"\\b\\t\\f\\r\\u0001\"");
    }

    @Test
    void writesNumbersInTheShortestPlainForm() {
        assertThat(CanonicalJson.write(List.of(0, -0.0, 10, new BigDecimal("4.50"), new BigDecimal("2.000"), 0.002)))
                .isEqualTo("[0,0,10,4.5,2,0.002]");
        assertThat(CanonicalJson.write(1_000_000_000_000L)).isEqualTo("1000000000000");
    }

    @Test
    void writesLiteralsAndNestsWithoutWhiteSpace() {
        Map<String, @Nullable Object> inner = new LinkedHashMap<>();
        inner.put("b", Arrays.asList(true, false, null));
        inner.put("a", Map.of());

        assertThat(CanonicalJson.write(Map.of("outer", inner, "list", List.of())))
                .isEqualTo("{\"list\":[],\"outer\":{\"a\":{},\"b\":[true,false,null]}}");
    }

    @Test
    void aSecondReadingChangesNothing() {
        String once = CanonicalJson.write(Map.of("z", 1.50, "a", List.of("ö", Map.of("k", -3))));

        assertThat(CanonicalJson.write(JsonMapper.builder().build().readValue(once, Object.class)))
                .isEqualTo(once);
    }
}
