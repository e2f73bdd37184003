package org.soclifecycle.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.engine.Feel;

/** Takes the fields that the form hides out of the values, and objects where somebody filled one in all the same. */
final class HiddenFields {

    private final Feel feel;
    private final FormErrors errors;

    HiddenFields(Feel feel, FormErrors errors) {
        this.feel = feel;
        this.errors = errors;
    }

    void drop(List<FormField> fields, Scope scope, Map<?, ?> raw, Place place) {
        var hidden = fields.stream()
                .filter(field -> isHidden(field, scope))
                .map(FormField::key)
                .collect(Collectors.toSet());
        for (var field : fields) {
            if (!hidden.contains(field.key())) {
                dropInside(field, scope, raw.get(field.key()), place.field(field));
            } else if (Raw.hasContent(field, raw.get(field.key()))) {
                errors.add(place.field(field), Problem.of("form.hidden"));
            }
        }
        scope.values().keySet().removeAll(hidden);
    }

    private void dropInside(FormField field, Scope scope, @Nullable Object raw, Place place) {
        var value = scope.values().get(field.key());
        if (field.type() == FieldType.GROUP) {
            drop(field.children(), scope.inner(FormComputation.values(value)), Raw.map(raw), place.inside());
        } else if (field.type() == FieldType.TABLE && value instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                var row = scope.inner(FormComputation.values(rows.get(i)));
                drop(field.children(), row, Raw.map(Raw.list(raw).get(i)), place.insideRow(i));
            }
        }
    }

    private boolean isHidden(FormField field, Scope scope) {
        var conditions = field.rules().presence().hides();
        return !conditions.isEmpty() && conditions.stream().anyMatch(hide -> feel.holds(hide, scope.names()));
    }
}
