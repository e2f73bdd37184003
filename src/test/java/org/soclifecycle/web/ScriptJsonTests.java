package org.soclifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScriptJsonTests {

    private final ScriptJson json = new ScriptJson(new JsonMapper());

    @Test
    void cannotEndTheScriptElement() {
        assertThat(json.of(Map.of("text", "</script><script>alert(1)</script>")))
                .doesNotContain("<", ">");
    }

    @Test
    void saysTheSameAsBefore() {
        String text = "a <b> & c";

        assertThat(new JsonMapper().readValue(json.of(text), String.class)).isEqualTo(text);
    }
}
