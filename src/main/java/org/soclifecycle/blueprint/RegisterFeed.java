package org.soclifecycle.blueprint;

/**
 * Which part of a form fills which register of the programme. Written {@code assets=assets} a table is the whole truth of
 * its task: rows that a repetition leaves out are taken away. Written {@code weeks+=weeks} it only adds.
 *
 * @param appends whether earlier rows stay when a repetition does not name them
 * @param field key of a table; {@link #GROUPS} each group of the form is a row; {@link #FORM} the form is one row
 */
public record RegisterFeed(String field, String register, boolean appends) {

    /** Each group with a path becomes one row. */
    public static final String GROUPS = "*";

    /** The scalar fields together become one row. */
    public static final String FORM = ".";

    /** Whether the field names a table of the form. */
    public boolean namesTable() {
        return !field.equals(GROUPS) && !field.equals(FORM);
    }

    /** Whether rows that a repetition leaves out are taken away. */
    public boolean replaces() {
        return namesTable() && !appends;
    }
}
