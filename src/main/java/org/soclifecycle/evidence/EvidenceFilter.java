package org.soclifecycle.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** The conditions of a query over evidence. */
record EvidenceFilter(String where, Map<String, Object> parameters) {

    static EvidenceFilter of(ProgramId program, EvidenceQuery query, LocalDate today) {
        EvidenceFilter filter = new EvidenceFilter("where e.program_id = :program", Map.of("program", program.value()));
        String text = query.text();
        if (text != null) {
            filter = filter.and(
                    "(e.title || ' ' || coalesce(v.file_name, v.link) || ' E-' || lpad(e.number::text, 4, '0'))"
                            + " ilike :text",
                    "text",
                    "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
        EvidenceKind kind = query.kind();
        if (kind != null) {
            filter = filter.and("e.kind = :kind", "kind", kind.name());
        }
        if (query.validity() == Validity.EXPIRED) {
            filter = filter.and("v.valid_until < :today", "today", today);
        }
        if (query.validity() == Validity.EXPIRING) {
            filter = filter.and("v.valid_until >= :today", "today", today)
                    .and("v.valid_until <= :soon", "soon", today.plusDays(Validity.WARNING_DAYS));
        }
        return filter;
    }

    EvidenceFilter below(@Nullable Integer number) {
        return number == null ? this : and("e.number < :before", "before", number);
    }

    private EvidenceFilter and(String condition, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new EvidenceFilter(where + " and " + condition, more);
    }
}
