package org.soclifecycle.engine;

import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Evaluates FEEL expressions with the engine's own interpreter, outside of any process. A name that is not in the
 * context is null, as in forms and decisions. Thread-safe.
 */
@Component
public class Feel {

    private static final int REMEMBERED = 2_000;

    private final FeelEngineApi engine;
    private final Map<String, Known> parsed = Collections.synchronizedMap(new Recent());

    /** Today and now in expressions come from the clock. */
    public Feel(Clock clock) {
        FeelEngineClock now = () -> clock.instant().atZone(clock.getZone());
        engine = FeelEngineBuilder.forJava()
                .withClock(now)
                .withEnabledExternalFunctions(false)
                .build();
    }

    /**
     * The value of an expression.
     *
     * @param expression FEEL, with or without a leading {@code =}
     * @param context the names the expression may use; values are plain Java
     * @return Boolean, Long, BigDecimal, String, LocalDate (or another {@code java.time} value), List, Map, or null
     * @throws Broken when the expression does not parse or cannot be evaluated at all
     */
    public @Nullable Object evaluate(String expression, Map<String, ?> context) {
        var known = parse(expression);
        var result = engine.evaluate(known.expression(), known.part(context));
        if (result.isFailure()) {
            throw new Broken(expression, result.failure().message());
        }
        return PlainValues.plain(result.result());
    }

    /** Whether a condition holds; null and anything that is not true counts as no. */
    public boolean holds(String condition, Map<String, ?> context) {
        return Boolean.TRUE.equals(evaluate(condition, context));
    }

    /** The variables an expression reads from its context, without the names it binds itself; throws {@link Broken}. */
    public Set<String> names(String expression) {
        return FeelNames.of(parse(expression).expression());
    }

    private Known parse(String expression) {
        var known = parsed.get(expression);
        if (known != null) {
            return known;
        }
        var result = engine.parseExpression(withoutMark(expression));
        if (result.isFailure()) {
            throw new Broken(expression, result.failure().message());
        }
        var read = new Known(result.parsedExpression(), FeelNames.mentioned(result.parsedExpression()));
        parsed.put(expression, read);
        return read;
    }

    private static String withoutMark(String expression) {
        var text = expression.strip();
        return text.startsWith("=") ? text.substring(1) : text;
    }

    /** The expression is wrong; the model that holds it must be mended. */
    public static final class Broken extends RuntimeException {

        Broken(String expression, String reason) {
            super("The FEEL expression \"%s\" cannot be used: %s".formatted(expression, reason));
        }
    }

    /** A parsed expression and the names that stand in it. */
    private record Known(ParsedExpression expression, Set<String> names) {

        /** The interpreter translates the whole context before it looks at the expression: it gets what it can need. */
        Map<String, Object> part(Map<String, ?> context) {
            var part = new LinkedHashMap<String, Object>();
            for (var name : names) {
                if (context.containsKey(name)) {
                    part.put(name, context.get(name));
                }
            }
            return part;
        }
    }

    private static final class Recent extends LinkedHashMap<String, Known> {

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > REMEMBERED;
        }
    }
}
