package org.soclifecycle.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/**
 * Asks one decision table alone. After the last test it prints the share of rules that were hit and fails, naming the
 * rules, when one never was.
 *
 * <pre>{@code
 * @CoversRules("pilotStatus")
 * class PilotStatusTests extends DecisionTest {
 *
 *     @ParameterizedTest
 *     @CsvSource(nullValues = "-", textBlock = """
 *             red,   running, watch
 *             red,   watch,   suspend
 *             """)
 *     void aSecondRedWeekInARowSuspends(String week, String before, String status) {
 *         assertThat(decide(week, before)).isEqualTo(status);
 *     }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DecisionTest {

    private static final Pattern NAME = Pattern.compile("\\w+");

    private final Set<String> rules = new TreeSet<>();
    private final Set<String> hit = new TreeSet<>();
    private DmnEngine engine;
    private DmnDecision table;
    private List<String> inputs;

    @BeforeAll
    final void readTable(TestInfo test) {
        String decision = test.getTestClass()
                .orElseThrow()
                .getAnnotation(CoversRules.class)
                .value();
        var configuration = new DefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> hit.add(rule.getId())));
        engine = configuration.buildEngine();
        try (InputStream file = DecisionTest.class.getResourceAsStream("/processes/decisions/" + decision + ".dmn")) {
            table = engine.parseDecision(decision, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        DmnDecisionTableImpl columns = (DmnDecisionTableImpl) table.getDecisionLogic();
        columns.getRules().forEach(rule -> rules.add(rule.getId()));
        inputs = columns.getInputs().stream()
                .map(input -> input.getExpression().getExpression())
                .filter(NAME.asMatchPredicate())
                .toList();
    }

    /** The table's answer to one row of inputs, in the order of its columns. Numbers come as {@link Integer}. */
    protected final Object decide(Object... row) {
        assertThat(row).as("inputs of %s: %s", table.getKey(), inputs).hasSameSizeAs(inputs);
        Map<String, Object> named = new HashMap<>();
        for (int column = 0; column < row.length; column++) {
            named.put(inputs.get(column), row[column]);
        }
        return answer(named);
    }

    /** The same for a table that computes with its inputs: name, value, name, value … */
    protected final Object decideWith(Object... namesAndValues) {
        return answer(ModelTest.map(namesAndValues));
    }

    private Object answer(Map<String, Object> named) {
        Object answer = engine.evaluateDecisionTable(table, named).getSingleEntry();
        return answer instanceof Number number ? number.intValue() : answer;
    }

    @AfterAll
    final void everyRuleWasHit() {
        Set<String> missing = new TreeSet<>(rules);
        missing.removeAll(hit);
        int share = 100 * (rules.size() - missing.size()) / rules.size();
        System.out.printf("%s: %d %% of %d rules hit%n", table.getKey(), share, rules.size());
        assertThat(missing).as("rules of %s that no test hits", table.getKey()).isEmpty();
    }
}
