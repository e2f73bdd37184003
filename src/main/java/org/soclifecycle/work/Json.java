package org.soclifecycle.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Maps to and from the database's JSON columns. */
@Component
class Json {

    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonMapper mapper;

    Json(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Like {@link #map}, but decimals keep every digit. */
    Map<String, @Nullable Object> exact(String text) {
        return EXACT.readValue(text, MAP);
    }

    Map<String, @Nullable Object> map(String text) {
        return mapper.readValue(text, MAP);
    }

    String text(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** A parameter for a column of type jsonb. */
    Object column(Object value) {
        PGobject json = new PGobject();
        json.setType("jsonb");
        try {
            json.setValue(text(value));
        } catch (java.sql.SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return json;
    }
}
