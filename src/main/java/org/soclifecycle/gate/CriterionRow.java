package org.soclifecycle.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One testable statement of a gate.
 *
 * @param evidence what proves it, usually codes of deliverables
 * @param mandatory whether the gate fails without it
 * @param waivable whether a waiver may stand in for it
 * @param frozen whether only a change request may alter it
 * @param measures what the product computes of it
 */
public record CriterionRow(
        String gate,
        String code,
        String text,
        String threshold,
        String evidence,
        boolean mandatory,
        boolean waivable,
        String ownerRole,
        boolean frozen,
        Measures measures) {

    /** Whether both say the same, frozen or not. */
    boolean saysTheSame(CriterionRow other) {
        return thawed().equals(other.thawed());
    }

    CriterionRow measuredBy(Measures other) {
        return new CriterionRow(gate, code, text, threshold, evidence, mandatory, waivable, ownerRole, frozen, other);
    }

    private CriterionRow thawed() {
        return new CriterionRow(
                gate, code, text, threshold, evidence, mandatory, waivable, ownerRole, false, Measures.NONE);
    }

    /** As a row of the forms that draft criteria, and of the register {@code criteria}. */
    public Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("criterionId", code);
        columns.put("gate", gate);
        columns.put("text", text);
        columns.put("threshold", threshold);
        columns.put("evidence", evidence);
        columns.put("mandatory", mandatory);
        columns.put("waivable", waivable);
        columns.put("owner", ownerRole);
        return columns;
    }
}
