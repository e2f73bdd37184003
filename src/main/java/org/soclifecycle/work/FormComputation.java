package org.soclifecycle.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Fills the computed fields of typed values in document order. A field computed from a later computed field therefore
 * sees null.
 */
final class FormComputation {

    private final FormContext context;
    private final BiConsumer<String, @Nullable Object> computed;

    /** Tells the consumer path and value of each field it fills. */
    FormComputation(FormContext context, BiConsumer<String, @Nullable Object> computed) {
        this.context = context;
        this.computed = computed;
    }

    void fill(List<FormField> fields, Scope scope, Place place) {
        for (var field : fields) {
            var value = scope.values().get(field.key());
            var at = place.field(field);
            if (field.rules().computation() != null) {
                fill(field, field.rules().computation(), scope, at);
            } else if (field.type() == FieldType.GROUP) {
                fill(field.children(), scope.inner(values(value)), at.inside());
            } else if (value instanceof List<?> rows && field.type() == FieldType.TABLE) {
                for (int i = 0; i < rows.size(); i++) {
                    fill(field.children(), scope.inner(values(rows.get(i))), at.insideRow(i));
                }
            }
        }
    }

    private void fill(FormField field, FieldRules.Computation computation, Scope scope, Place place) {
        var value = shaped(field, result(computation, scope));
        scope.values().put(field.key(), value);
        computed.accept(place.path(), value);
    }

    private @Nullable Object result(FieldRules.Computation computation, Scope scope) {
        if (computation.expression() != null) {
            return context.feel().evaluate(computation.expression(), scope.names());
        }
        var decision = computation.decision();
        return decision == null ? null : context.decision().apply(decision, scope.names());
    }

    /** A value as a submission stores it: dates as text, numbers rounded to the digits the field shows. */
    private static @Nullable Object shaped(FormField field, @Nullable Object result) {
        if (result instanceof Number number) {
            var decimals = field.rules().limits().numbers().decimals();
            var exact = new BigDecimal(number.toString());
            return Numbers.plain(decimals == null ? exact : exact.setScale(decimals, RoundingMode.HALF_UP));
        }
        return result instanceof TemporalAccessor date ? date.toString() : result;
    }

    /** The typed values of a group or row, as {@link FormReader} made them. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> values(@Nullable Object typed) {
        return typed instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : new LinkedHashMap<>();
    }
}
