package org.soclifecycle.work;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a form, applied on the server to what a browser or a program sent. The browser applies the same ones for
 * comfort only. In this order: size, unknown names, types, computed fields, hidden fields, then every other rule; all
 * errors are collected, one for each value.
 */
final class FormRules {

    private FormRules() {}

    /** Checks a submission and gives its typed values. Never throws for anything a user can send. */
    static FormCheck check(FormSchema form, Map<String, ?> submitted, FormContext context) {
        var errors = new FormErrors();
        var excess = InputLimits.problem(submitted);
        if (excess != null) {
            errors.add(Place.FORM, excess);
            return new FormCheck(Map.of(), errors.list());
        }
        var reader = new FormReader(errors);
        var values = reader.read(form.fields(), submitted, context.known(), Place.FORM);
        var scope = Scope.top(values);
        new FormComputation(context, (path, value) -> {}).fill(form.fields(), scope, Place.FORM);
        new HiddenFields(context.feel(), errors).drop(form.fields(), scope, submitted, Place.FORM);
        new FormChecks(context, reader, errors).check(form.fields(), scope, context.known(), Place.FORM);
        return new FormCheck(Collections.unmodifiableMap(values), errors.list());
    }

    /**
     * What the server would compute from a form that is still being filled in: path to value, without complaints. Values
     * that cannot be read count as not given.
     */
    static Map<String, @Nullable Object> compute(FormSchema form, Map<String, ?> partial, FormContext context) {
        var computed = new LinkedHashMap<String, @Nullable Object>();
        if (InputLimits.problem(partial) == null) {
            var values = new FormReader(new FormErrors()).read(form.fields(), partial, context.known(), Place.FORM);
            new FormComputation(context, computed::put).fill(form.fields(), Scope.top(values), Place.FORM);
        }
        return Collections.unmodifiableMap(computed);
    }
}
