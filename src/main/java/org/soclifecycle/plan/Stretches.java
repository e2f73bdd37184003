package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins stretches of days that overlap. */
final class Stretches {

    private Stretches() {}

    /** In their order, none touching another; what lasts swallows everything after it began. */
    static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        stretches.stream().sorted(Comparator.comparing(Stretch::start)).forEach(next -> {
            Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (last.finish() == null || !next.start().isAfter(last.finish()))) {
                joined.set(joined.size() - 1, new Stretch(last.start(), later(last.finish(), next.finish())));
            } else {
                joined.add(next);
            }
        });
        return joined;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }
}
