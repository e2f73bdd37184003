package org.soclifecycle.audit;

import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Invalid;

/** The conditions of a query for refused attempts; their values go to the named parameters. */
final class RefusedFilter {

    private RefusedFilter() {}

    static String where(RefusedQuery query, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        add(
                where,
                parameters,
                " and program_id = :program",
                "program",
                query.program() == null ? null : query.program().value());
        add(where, parameters, " and details ->> 'rule' = :rule", "rule", query.rule());
        add(where, parameters, " and actor = :actor", "actor", query.actor());
        add(where, parameters, " and occurred_at >= :from", "from", start(query.from(), 0));
        add(where, parameters, " and occurred_at < :to", "to", start(query.to(), 1));
        if (query.before() != null) {
            where.append(cursor(query.before(), parameters));
        }
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> parameters, String sql, String name, @Nullable Object value) {
        if (value != null) {
            where.append(sql);
            parameters.put(name, value);
        }
    }

    private static @Nullable Object start(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static String cursor(String before, Map<String, Object> parameters) {
        try {
            int border = before.indexOf('_');
            parameters.put("at", Timestamp.from(Instant.parse(before.substring(0, Math.max(0, border)))));
            parameters.put("id", UUID.fromString(before.substring(border + 1)));
        } catch (DateTimeException | IllegalArgumentException mangled) {
            throw new Invalid("The address of this page is damaged. Start again from its first page.");
        }
        return " and (occurred_at, id) < (:at, :id)";
    }
}
