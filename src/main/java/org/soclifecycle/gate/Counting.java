package org.soclifecycle.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.engine.Feel;
import org.soclifecycle.work.RegisterRow;

/** Counts one measure over what was recorded. */
final class Counting {

    private final Feel feel;
    private final Measure measure;
    private final Map<String, List<Map<String, @Nullable Object>>> others;
    private final Map<String, Tally.Unit> units = new LinkedHashMap<>();

    private Counting(Feel feel, Measure measure, Recorded recorded) {
        this.feel = feel;
        this.measure = measure;
        this.others = measure.with().isEmpty() ? Map.of() : recorded.index(measure.other(), measure.otherColumns());
    }

    static Tally of(Feel feel, Measure measure, Recorded recorded) {
        Counting counting = new Counting(feel, measure, recorded);
        List<RegisterRow> rows = recorded.rows(measure.of());
        for (int at = 0; at < rows.size(); at++) {
            counting.row(rows.get(at), rows.size() - at);
        }
        return new Tally(measure, counting.units.values());
    }

    private void row(RegisterRow row, int fromEnd) {
        Map<String, @Nullable Object> context = new HashMap<>(row.data());
        context.put("key", row.key());
        context.put("fromEnd", fromEnd);
        if (measure.each().isEmpty()) {
            unit(context, row.key(), row.title());
            return;
        }
        if (feel.evaluate(measure.each(), context) instanceof List<?> members) {
            for (Object member : members) {
                Map<String, @Nullable Object> inner = new HashMap<>(context);
                inner.put("one", member);
                String name = name(member);
                unit(inner, name, measure.readsForm() ? name : row.title() + " " + name);
            }
        }
    }

    /** A member of a list is named by itself, or by its first column. */
    private static String name(@Nullable Object member) {
        return member instanceof Map<?, ?> columns && !columns.isEmpty()
                ? String.valueOf(columns.values().iterator().next())
                : String.valueOf(member);
    }

    private void unit(Map<String, @Nullable Object> context, String key, String title) {
        Object wanted = measure.key().isEmpty() ? key : feel.evaluate(measure.key(), context);
        if (!measure.with().isEmpty()) {
            List<Map<String, @Nullable Object>> found = others.getOrDefault(String.valueOf(wanted), List.of());
            context.put("others", new ArrayList<>(found));
            context.put("other", found.isEmpty() ? null : found.get(0));
        }
        if (!measure.where().isEmpty() && !feel.holds(measure.where(), context)) {
            return;
        }
        String unit = measure.by().isEmpty()
                ? String.valueOf(units.size())
                : String.valueOf(feel.evaluate(measure.by(), context));
        boolean met = feel.holds(measure.met(), context);
        String name = !measure.by().isEmpty() ? unit : measure.key().isEmpty() ? title : String.valueOf(wanted);
        units.merge(
                unit, new Tally.Unit(name, met), (one, more) -> new Tally.Unit(one.title(), one.met() || more.met()));
    }
}
