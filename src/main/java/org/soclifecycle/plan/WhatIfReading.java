package org.soclifecycle.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.soclifecycle.plan.WhatIf.Change;
import org.soclifecycle.plan.WhatIf.Problem;

/** Reads what somebody supposes, line by line, and says of each field what is wrong with it. */
final class WhatIfReading {

    private final Map<String, Integer> places;
    private final Supposed supposed = new Supposed();
    private final Map<String, Problem> errors = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** @param places where the steps stand that may be changed */
    WhatIfReading(Map<String, Integer> places) {
        this.places = places;
    }

    WhatIfReading read(List<Change> changes) {
        for (int line = 0; line < changes.size(); line++) {
            if (!changes.get(line).isEmpty()) {
                read(changes.get(line), line);
            }
        }
        return this;
    }

    private void read(Change change, int line) {
        Integer place = places.get(change.step());
        if (place == null) {
            errors.put("step-" + line, change.step().isBlank() ? Problem.NO_STEP : Problem.UNKNOWN_STEP);
        } else if (!seen.add(change.step())) {
            errors.put("step-" + line, Problem.TWICE);
        }
        OptionalInt duration = number(change.duration(), 1, "duration-" + line);
        OptionalInt delay = number(change.delay(), 0, "delay-" + line);
        if (change.duration().isBlank() && change.delay().isBlank()) {
            errors.put("duration-" + line, Problem.NOTHING_CHANGED);
        }
        if (place != null) {
            duration.ifPresent(days -> supposed.lasts(place, days));
            delay.ifPresent(days -> supposed.delay(place, days));
        }
    }

    private OptionalInt number(String text, int least, String field) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!typed.matches("[+-]?\\d{1,9}")) {
            errors.put(field, typed.matches("[+-]?\\d+") ? Problem.TOO_LONG : Problem.NO_NUMBER);
            return OptionalInt.empty();
        }
        int days = Integer.parseInt(typed);
        if (days < least || days > WhatIf.MOST) {
            errors.put(field, days < 0 ? Problem.NEGATIVE : days < least ? Problem.ZERO : Problem.TOO_LONG);
            return OptionalInt.empty();
        }
        return OptionalInt.of(days);
    }

    Supposed supposed() {
        return supposed;
    }

    /** By field and line, {@code delay-2}; empty when all can be used. */
    Map<String, Problem> errors() {
        return errors;
    }
}
