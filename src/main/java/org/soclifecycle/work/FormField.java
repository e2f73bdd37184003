package org.soclifecycle.work;

import java.util.List;
import java.util.Optional;

/**
 * One answer, group of answers or table of a form. Groups without a path have no entry of their own: their fields stand
 * in the scope around them and inherit their {@code hide} condition.
 *
 * @param key name of the value in its scope
 * @param children fields of a group, columns of a table, else empty
 */
record FormField(FieldType type, String key, String label, FieldRules rules, List<FormField> children) {

    FormField {
        children = List.copyOf(children);
    }

    boolean isComputed() {
        return rules.computation() != null;
    }

    /** Whether what the browser sends for this field is of no interest. */
    boolean isFilledByServer() {
        return isComputed() || rules.presence().readonly();
    }

    /** The column that tells the rows of this table apart: the one the form names, else the first. */
    Optional<FormField> keyColumn() {
        var named = rules.rows().key();
        return named == null ? children.stream().findFirst() : child(named);
    }

    Optional<FormField> child(String name) {
        return children.stream().filter(field -> field.key().equals(name)).findFirst();
    }
}
