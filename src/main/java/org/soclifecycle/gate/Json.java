package org.soclifecycle.gate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Maps to and from the text of JSON columns. */
@Component("gateJson")
class Json {

    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    private final JsonMapper mapper;

    Json(JsonMapper mapper) {
        this.mapper = mapper;
    }

    Map<String, @Nullable Object> map(@Nullable String text) {
        return text == null ? Map.of() : mapper.readValue(text, MAP);
    }

    <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
    }

    String text(Object value) {
        return mapper.writeValueAsString(value);
    }
}
