package org.soclifecycle.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soclifecycle.engine.Feel;

/** Short words for the tests of form rules: forms with single quotes, a context, a check. */
final class FormFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final Feel FEEL = new Feel(Clock.systemUTC());

    private FormFixture() {}

    static FormSchema form(String... components) {
        return FormSchema.of(json(components));
    }

    static String json(String... components) {
        return "{'id':'sample','title':'Sample','schemaVersion':16,'components':[%s]}"
                .formatted(String.join(",", components))
                .replace('\'', '"');
    }

    /** A field with further JSON such as {@code 'validate':{'min':1}}, which may be empty. */
    static String field(String type, String key, String more) {
        var name = type.equals("dynamiclist") || type.equals("group") ? "path" : "key";
        return "{'type':'%s','%s':'%s','label':'%s'%s}"
                .formatted(type, name, key, label(key), more.isEmpty() ? "" : "," + more);
    }

    static String table(String key, String properties, String... columns) {
        return field(
                "dynamiclist",
                key,
                "'properties':{%s},'components':[%s]".formatted(properties, String.join(",", columns)));
    }

    static String group(String key, String... fields) {
        return field("group", key, "'components':[%s]".formatted(String.join(",", fields)));
    }

    static FormContext context() {
        return context(Map.of());
    }

    static FormContext context(Map<String, ?> known) {
        var people = List.of(new Option("ann", "Ann Lee"), new Option("bob", "Bob Roy"));
        return new FormContext(Map.of("people", people), TODAY, (decision, inputs) -> null, FEEL, known);
    }

    static FormCheck check(FormSchema form, Map<String, ?> submitted) {
        return FormRules.check(form, submitted, context());
    }

    /** The outcome for the single field {@code value} of a form. */
    static FormCheck checkValue(String type, String more, Object value) {
        return check(form(field(type, "value", more)), values("value", value));
    }

    /** The only message there is, or an empty text. */
    static String message(FormCheck check) {
        return check.errors().isEmpty() ? "" : check.errors().get(0).message();
    }

    static List<String> paths(FormCheck check) {
        return check.errors().stream().map(FieldError::path).toList();
    }

    /** A map that takes nulls: key, value, key, value. */
    static Map<String, Object> values(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }

    private static String label(String key) {
        return Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }
}
