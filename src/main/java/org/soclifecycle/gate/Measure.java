package org.soclifecycle.gate;

import java.util.List;

/**
 * How the product counts one part of a criterion from what the programme recorded. Empty text stands for "not used".
 * Expressions are FEEL over the columns of a row, with {@code key}, {@code fromEnd} (1 is the last row), {@code one},
 * {@code other} and {@code others}.
 *
 * @param what what is counted, as the words of the arithmetic
 * @param of the register, or {@code form:} and the id of a form whose newest answers are the only row; also
 *     {@code deliverables}, {@code conditions} and {@code team}
 * @param each list inside a row whose members are counted instead of the row; each is called {@code one}
 * @param with register whose row of the same key is called {@code other}; {@code register.column} finds it by a column,
 *     {@code register.column+column} by two with a space between, and all that match are called {@code others}
 * @param key the key to look for in the other register; without it, the member or the row's own key
 * @param where which rows count at all
 * @param by rows with the same value are one; it is met when any of them is
 * @param met which of them meet the criterion
 * @param needed how many or which share must; none where the answer is yes or no
 */
public record Measure(
        String what,
        String of,
        String each,
        String with,
        String key,
        String where,
        String by,
        String met,
        String needed) {

    private static final String FORM = "form:";

    /** Whether it asks one question, to be answered with yes or no, instead of counting. */
    public boolean isAnswer() {
        return needed.isEmpty();
    }

    boolean readsForm() {
        return of.startsWith(FORM);
    }

    String form() {
        return of.substring(FORM.length());
    }

    /** The other register; empty when none is read. */
    String other() {
        int dot = with.indexOf('.');
        return dot < 0 ? with : with.substring(0, dot);
    }

    /** The columns by which rows of the other register are found; none when it is their key. */
    List<String> otherColumns() {
        int dot = with.indexOf('.');
        return dot < 0 ? List.of() : List.of(with.substring(dot + 1).split("\\+"));
    }

    /** The same measure with another figure. */
    public Measure needing(String figure) {
        return new Measure(what, of, each, with, key, where, by, met, figure);
    }
}
