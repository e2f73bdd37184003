package org.soclifecycle.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.audit.HistoryQuery;
import org.soclifecycle.core.ProgramId;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The history's filter as it stands in the address. A date that is none is as good as not said.
 *
 * @param who user name
 * @param action a group of actions, for example {@code task}
 * @param program key of a programme, or {@value #SYSTEM}; only where the history of all is read
 * @param before cursor
 */
record HistoryFilter(
        @Nullable String who,
        @Nullable String action,
        @Nullable String text,
        @Nullable String from,
        @Nullable String to,
        @Nullable String program,
        @Nullable String before) {

    /** Stands for everything that belongs to no programme. */
    static final String SYSTEM = "system";

    /** The groups of actions, in the order people look for them. */
    static final List<String> GROUPS = List.of(
            "program",
            "team",
            "delegation",
            "task",
            "milestone",
            "escalation",
            "gate",
            "deliverable",
            "evidence",
            "process",
            "lifecycle",
            "identity",
            "action");

    HistoryQuery query(@Nullable ProgramId of) {
        return new HistoryQuery(
                of,
                of == null && SYSTEM.equals(program),
                said(who),
                said(action) == null ? null : action + ".",
                said(text),
                date(from),
                date(to),
                said(before));
    }

    /** Whether anything is filtered. */
    public boolean isNarrow() {
        return fields().values().stream().anyMatch(value -> said(value) != null);
    }

    /** The same filter on another page, as the query of an address. */
    public String page(String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        fields().forEach((name, value) -> {
            if (said(value) != null) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.queryParam("before", "{before}")
                .encode()
                .buildAndExpand(values(cursor))
                .toUriString();
    }

    private Map<String, String> values(String cursor) {
        Map<String, String> values = new java.util.HashMap<>(fields());
        values.put("before", cursor);
        return values;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        fields.put("who", text(who));
        fields.put("action", text(action));
        fields.put("text", text(text));
        fields.put("from", text(from));
        fields.put("to", text(to));
        fields.put("program", text(program));
        return fields;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    static @Nullable LocalDate date(@Nullable String value) {
        try {
            return said(value) == null ? null : LocalDate.parse(text(value));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
