package org.soclifecycle.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON that cannot end the script element it stands in. Public because templates call it, as {@code #json}. */
public final class ScriptJson {

    private final JsonMapper mapper;

    ScriptJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The value as JSON. */
    public String of(@Nullable Object value) {
        return raw(mapper.writeValueAsString(value));
    }

    /** What is JSON already, for example the text of a form file. */
    public String raw(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
