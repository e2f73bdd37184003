package org.soclifecycle.audit.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.audit.RefusedQuery;
import org.soclifecycle.core.ProgramId;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filter of the report on the separation of duties as it stands in the address. What cannot be read is as good as not
 * said.
 *
 * @param program key of a programme; only where all are read
 * @param before cursor
 */
record SeparationFilter(
        @Nullable String program,
        @Nullable String rule,
        @Nullable String who,
        @Nullable String from,
        @Nullable String to,
        @Nullable String before) {

    RefusedQuery query(@Nullable ProgramId of) {
        return new RefusedQuery(
                of,
                HistoryFilter.said(rule),
                HistoryFilter.said(who),
                HistoryFilter.date(from),
                HistoryFilter.date(to),
                HistoryFilter.said(before));
    }

    /** Whether anything is filtered. */
    public boolean isNarrow() {
        return !fields().isEmpty();
    }

    /** The same filter as the query of an address; with a cursor for another page. */
    public String address(@Nullable String cursor) {
        Map<String, Object> values = new LinkedHashMap<>(fields());
        if (cursor != null) {
            values.put("before", cursor);
        }
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "program", program);
        put(fields, "rule", rule);
        put(fields, "who", who);
        put(fields, "from", from);
        put(fields, "to", to);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        String said = HistoryFilter.said(value);
        if (said != null) {
            fields.put(name, said);
        }
    }
}
