package org.soclifecycle.work.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.work.SignatureInput;

/**
 * What the page of a task sends: the answers, and beside them what the person signs with. The two are taken apart here,
 * before anything is kept, so that a password is never among the answers.
 */
record SentForm(
        Map<String, @Nullable Object> values, @Nullable SignatureInput signature) {

    /** No field of a form has such a name: names of fields begin with a letter. */
    static final String SIGNATURE = "_signature";

    static SentForm of(Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(body);
        Object given = values.remove(SIGNATURE);
        return new SentForm(
                values,
                given instanceof Map<?, ?> fields
                        ? new SignatureInput(text(fields.get("statement")), text(fields.get("password")))
                        : null);
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
