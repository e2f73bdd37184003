package org.soclifecycle.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks the typed values of the visible fields and collects every broken rule. */
final class FormChecks {

    private final FormContext context;
    private final FormReader reader;
    private final FormErrors errors;

    FormChecks(FormContext context, FormReader reader, FormErrors errors) {
        this.context = context;
        this.reader = reader;
        this.errors = errors;
    }

    /** Fields that are absent from the values are hidden and follow no rule. */
    void check(List<FormField> fields, Scope scope, Map<?, ?> known, Place place) {
        for (var field : fields) {
            if (scope.values().containsKey(field.key()) && !field.isFilledByServer()) {
                check(field, scope, known.get(field.key()), place.field(field));
            }
        }
    }

    private void check(FormField field, Scope scope, @Nullable Object known, Place place) {
        var value = scope.values().get(field.key());
        var unreadable = reader.failure(place);
        if (unreadable != null) {
            errors.add(place, unreadable);
        } else if (field.type() == FieldType.GROUP) {
            check(field.children(), scope.inner(FormComputation.values(value)), Raw.map(known), place.inside());
        } else if (field.type() == FieldType.TABLE) {
            table(field, scope, known, place);
        } else if (value == null || isMissing(field, value)) {
            missing(field, scope, place);
        } else {
            add(place, FieldChecks.problem(field, value, scope, context));
        }
    }

    private void table(FormField table, Scope scope, @Nullable Object known, Place place) {
        var rows = Raw.list(scope.values().get(table.key()));
        add(place, TableChecks.problem(table, rows, isRequired(table, scope), known));
        TableChecks.keys(table, rows, reader, place, errors);
        for (int i = 0; i < rows.size(); i++) {
            var unreadable = reader.failure(place.row(i));
            if (unreadable == null) {
                var row = scope.inner(FormComputation.values(rows.get(i)));
                check(table.children(), row, Map.of(), place.insideRow(i));
            } else {
                errors.add(place.row(i), unreadable);
            }
        }
    }

    private static boolean isMissing(FormField field, Object value) {
        var unticked = field.type() == FieldType.CHECKBOX && Boolean.FALSE.equals(value);
        return unticked || (value instanceof List<?> list && list.isEmpty());
    }

    private void missing(FormField field, Scope scope, Place place) {
        if (isRequired(field, scope)) {
            errors.add(place, Problem.of("required." + field.type()));
        }
    }

    private boolean isRequired(FormField field, Scope scope) {
        var presence = field.rules().presence();
        var condition = presence.requiredWhen();
        return presence.required() || (condition != null && context.feel().holds(condition, scope.names()));
    }

    private void add(Place place, @Nullable Problem problem) {
        if (problem != null) {
            errors.add(place, problem);
        }
    }
}
