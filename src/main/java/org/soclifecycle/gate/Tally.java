package org.soclifecycle.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What one measure counted, put into words. */
record Tally(Measure measure, Collection<Unit> units) {

    private static final int NAMED = 3;

    /** One thing counted. */
    record Unit(String title, boolean met) {}

    private int met() {
        return (int) units.stream().filter(Unit::met).count();
    }

    private boolean isReached() {
        return measure.isAnswer() ? met() == 1 : Needed.of(measure.needed()).isReached(met(), units.size());
    }

    CriterionSource.Line line() {
        boolean reached = isReached();
        return new CriterionSource.Line(
                reached,
                !measure.isAnswer() && met() > 0 && !isUpperBound(),
                sentence(reached),
                reached ? "" : missing());
    }

    private boolean isUpperBound() {
        return Needed.of(measure.needed()).most();
    }

    private String sentence(boolean reached) {
        if (measure.isAnswer()) {
            return capital(measure.what()) + ": " + (units.isEmpty() ? "not recorded yet" : reached ? "yes" : "no");
        }
        Needed needed = Needed.of(measure.needed());
        if (!needed.share()) {
            return met() + " " + measure.what() + "; needed: " + needed.words();
        }
        if (units.isEmpty()) {
            return "No record yet to count " + measure.what() + "; needed: " + needed.words();
        }
        return met() + " of " + units.size() + " " + measure.what() + " (" + percent() + " %); needed: "
                + needed.words();
    }

    /** Rounded down, so that a share that falls short never looks as if it were reached. */
    private String percent() {
        return BigDecimal.valueOf(100L * met())
                .divide(BigDecimal.valueOf(units.size()), 1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String missing() {
        if (measure.isAnswer() || units.isEmpty()) {
            return capital(measure.what()) + ": " + (units.isEmpty() ? "nothing is recorded yet." : "not yet.");
        }
        Needed needed = Needed.of(measure.needed());
        List<String> wanting = units.stream()
                .filter(unit -> unit.met() == needed.most())
                .map(unit -> words(unit.title()))
                .toList();
        if (wanting.isEmpty()) {
            return capital(measure.what()) + ": " + met() + ", needed: " + needed.words() + ".";
        }
        String named = wanting.stream().limit(NAMED).collect(Collectors.joining(", "));
        String more = wanting.size() > NAMED ? " and " + (wanting.size() - NAMED) + " more" : "";
        return capital(measure.what()) + (needed.most() ? ": " : " – missing: ") + named + more + ".";
    }

    /** A value that was chosen from a list, such as {@code it_operations}, is no text for people as it stands. */
    private static String words(String title) {
        return title.matches("[a-z0-9]+(_[a-z0-9]+)+") ? title.replace('_', ' ') : title;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
