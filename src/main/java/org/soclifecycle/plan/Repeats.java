package org.soclifecycle.plan;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soclifecycle.blueprint.MultiInstance;

/**
 * How often something happens that the models repeat: as often as its register has rows, or as its list in the model
 * has entries. Without rows – before they are recorded – it counts once. More than {@value #MOST} make no difference
 * that a plan could show.
 */
final class Repeats {

    static final int MOST = 40;

    /** No register has rows yet. */
    static final Repeats UNKNOWN = new Repeats((register, field, value) -> OptionalInt.empty()).folded();

    private static final Pattern FIXED = Pattern.compile("registers\\.fixed\\('([^']*)'\\)");
    private static final Pattern KEYS =
            Pattern.compile("registers\\.keys\\(execution,\\s*'(\\w+)'(?:,\\s*'(\\w+)',\\s*(?:'([^']*)'|(\\w+)))?\\)");

    private final RegisterSizes registers;
    private final boolean folded;

    /** Everything repeated stands in the network as often as it happens. */
    Repeats(RegisterSizes registers) {
        this(registers, false);
    }

    private Repeats(RegisterSizes registers, boolean folded) {
        this.registers = registers;
        this.folded = folded;
    }

    /**
     * What happens side by side stands in the network once: its tasks are done by so many at once. Then work that is open
     * or done has its one place, and a repeated chain of tasks is taken to last as long as the longest of each.
     */
    Repeats folded() {
        return new Repeats(registers, true);
    }

    boolean areFolded() {
        return folded;
    }

    /** Answers how many rows of a register have a value in a field; an empty field means all rows. */
    interface RegisterSizes {

        OptionalInt rows(String register, String field, String value);
    }

    /** @param handedIn literal values that the calls around handed in, by variable */
    int of(MultiInstance repeated, Map<String, String> handedIn) {
        Matcher fixed = FIXED.matcher(repeated.collection());
        if (fixed.find()) {
            return bounded(List.of(fixed.group(1).split(",")).size());
        }
        Matcher keys = KEYS.matcher(repeated.collection());
        return keys.find() ? bounded(rows(keys, handedIn)) : 1;
    }

    private int rows(Matcher keys, Map<String, String> handedIn) {
        String field = keys.group(2);
        String variable = keys.group(4);
        String value = variable == null ? keys.group(3) : handedIn.getOrDefault(variable, "");
        return registers
                .rows(keys.group(1), field == null ? "" : field, value == null ? "" : value)
                .orElse(1);
    }

    private static int bounded(int rows) {
        return Math.max(1, Math.min(MOST, rows));
    }
}
