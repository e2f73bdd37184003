package org.soclifecycle.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values a choice may take: written in the form, known to the server, or entered in a table of the same form. */
final class AllowedValues {

    private AllowedValues() {}

    /** In the writing of {@link Numbers#canonical}. */
    static Set<String> of(FieldRules.Choices choices, Scope scope, FormContext context) {
        return values(choices, scope, context)
                .map(value -> choices.as() == FieldRules.As.NUMBER ? number(value) : value)
                .collect(Collectors.toSet());
    }

    private static Stream<String> values(FieldRules.Choices choices, Scope scope, FormContext context) {
        if (choices.valuesFrom() != null) {
            return column(choices.valuesFrom(), scope.root().values());
        }
        if (choices.optionsKey() != null) {
            return context.options().getOrDefault(choices.optionsKey(), List.of()).stream()
                    .map(Option::value);
        }
        return choices.fixed().stream();
    }

    private static String number(String value) {
        var number = Numbers.read(value);
        return number == null ? value : Numbers.canonical(number);
    }

    /** All values of {@code table.column}; the table may lie in groups. */
    private static Stream<String> column(String path, Map<String, ?> values) {
        Stream<Object> level = Stream.of(values);
        for (var name : path.split("\\.")) {
            level = level.flatMap(AllowedValues::each)
                    .<Object>map(scope -> Raw.map(scope).get(name))
                    .filter(Objects::nonNull);
        }
        return level.flatMap(AllowedValues::each).map(Numbers::canonical);
    }

    private static Stream<Object> each(Object value) {
        return value instanceof Collection<?> items ? items.stream().map(Object.class::cast) : Stream.of(value);
    }
}
