package org.soclifecycle.plan;

import java.util.List;

/** On which working days a programme was on hold; spans that do not overlap, in days after its start. */
record Holds(List<Span> spans) {

    static final Holds NONE = new Holds(List.of());

    /** How many days of a stretch the programme was on hold. */
    int within(int from, int to) {
        return spans.stream()
                .mapToInt(span -> Math.max(0, Math.min(to, span.finish()) - Math.max(from, span.start())))
                .sum();
    }
}
