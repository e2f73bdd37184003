package org.soclifecycle.core;

import java.util.LinkedHashMap;
import java.util.Map;

/** Several fields were filled in wrongly; each has its own sentence. */
public final class InvalidFields extends Invalid {

    private final transient Map<String, String> fields;

    /** @param fields field name to sentence, in the order of the form */
    public InvalidFields(Map<String, String> fields) {
        super(String.join(" ", fields.values()));
        this.fields = new LinkedHashMap<>(fields);
    }

    /** Field name to sentence. */
    public Map<String, String> fields() {
        return fields;
    }
}
