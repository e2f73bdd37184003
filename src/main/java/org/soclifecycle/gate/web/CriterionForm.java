package org.soclifecycle.gate.web;

import java.util.ArrayList;
import java.util.List;
import org.soclifecycle.gate.CriterionRow;
import org.soclifecycle.gate.Measure;
import org.soclifecycle.gate.Measures;

/**
 * A criterion as it is typed.
 *
 * @param needed the figures of the measures in their order
 * @param computed whether the product goes on computing it
 */
record CriterionForm(
        String code,
        String text,
        String threshold,
        String evidence,
        boolean mandatory,
        boolean waivable,
        String owner,
        List<String> needed,
        boolean computed,
        String reason) {

    static CriterionForm empty(String gate) {
        return new CriterionForm(gate + "-", "", "", "", true, true, "", List.of(), false, "");
    }

    static CriterionForm of(CriterionRow row) {
        return new CriterionForm(
                row.code(),
                row.text(),
                row.threshold(),
                row.evidence(),
                row.mandatory(),
                row.waivable(),
                row.ownerRole(),
                row.measures().list().stream().map(Measure::needed).toList(),
                !row.measures().isEmpty(),
                "");
    }

    /** The criterion; its measures are those known so far with the figures typed. */
    CriterionRow row(String gate, Measures known) {
        return new CriterionRow(
                gate,
                code,
                text,
                threshold,
                evidence,
                mandatory,
                waivable,
                owner,
                false,
                computed ? measures(known) : Measures.NONE);
    }

    private Measures measures(Measures known) {
        List<Measure> list = new ArrayList<>(known.list());
        for (int at = 0; at < list.size() && at < needed.size(); at++) {
            list.set(at, list.get(at).needing(needed.get(at)));
        }
        return new Measures(known.whole(), list);
    }
}
