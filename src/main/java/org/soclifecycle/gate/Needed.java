package org.soclifecycle.gate;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soclifecycle.core.Invalid;

/**
 * How much of what is counted must meet a criterion.
 *
 * @param most whether the figure is an upper bound
 * @param share whether it is a share of all, in percent, 0 to 100
 */
record Needed(boolean most, BigDecimal figure, boolean share) {

    private static final Pattern TEXT = Pattern.compile("(>=|<=) *(\\d{1,6}(?:\\.\\d{1,2})?) *(%)?");
    static final String HINT = "Write for example >= 90 %, >= 5 or <= 0; a share is at most 100 %.";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static boolean isOne(String text) {
        try {
            return of(text).figure.signum() >= 0;
        } catch (Invalid wrong) {
            return false;
        }
    }

    /** @throws Invalid when the text is no such figure */
    static Needed of(String text) {
        Matcher found = TEXT.matcher(text.strip());
        if (!found.matches()) {
            throw new Invalid("“" + text + "” is no threshold. " + HINT);
        }
        Needed needed = new Needed(found.group(1).equals("<="), new BigDecimal(found.group(2)), found.group(3) != null);
        if (needed.share && needed.figure.compareTo(HUNDRED) > 0) {
            throw new Invalid("A share is at most 100 %.");
        }
        return needed;
    }

    /** Whether so many of all are enough. A share of nothing is never enough. */
    boolean isReached(int met, int all) {
        if (share && all == 0) {
            return false;
        }
        BigDecimal reached = BigDecimal.valueOf(share ? 100L * met : met);
        int order = reached.compareTo(share ? figure.multiply(BigDecimal.valueOf(all)) : figure);
        return most ? order <= 0 : order >= 0;
    }

    /** In words, for example {@code at least 90 %}. */
    String words() {
        if (most && figure.signum() == 0) {
            return "none";
        }
        if (share && figure.compareTo(HUNDRED) == 0) {
            return "all";
        }
        return (most ? "at most " : "at least ") + figure.toPlainString() + (share ? " %" : "");
    }
}
