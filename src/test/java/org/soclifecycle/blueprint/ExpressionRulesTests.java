package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${sufficiency == 'more'}",
                "${not empty owner and count ge 3 ? a : b}",
                "#{execution.processBusinessKey}/G1",
                "${gate.decided(execution)}",
                "${registers.count(execution,'runtimeService.x(') > 0}",
                "${answers.value( execution , 'askOwner', 'reached') == \"System.exit()\"}"
            })
    void acceptsPlainVariablesAndBeansOfTheWhiteList(String expression) {
        assertThat(inCondition(expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${runtimeService.deleteProcessInstance('x','y')} | runtimeService.deleteProcessInstance",
                "${gate.decided(execution) and mailer . send()} | mailer.send",
                "${execution.processEngineServices.repositoryService} | execution.processEngineServices",
                "${now()} | now",
                "${people['boss'] == 1} | people",
                "#{unknownDelegate} | unknownDelegate"
            })
    void namesWhatIsNotOnTheWhiteList(String expression, String name) {
        assertThat(inCondition(expression))
                .containsExactly("flow_enough_draftCharter: The expression names %s, which is not on the white list."
                        .formatted(name));
    }

    @Test
    void doesNotTakeGuidanceForAnExpression() {
        ModelFiles files = Samples.with(Samples.DISCOVERY, "Look for gaps.", "Write ${some.thing()}.");
        assertThat(Samples.found(ExpressionRules::beans, files)).isEmpty();
    }

    private static List<String> inCondition(String expression) {
        return Samples.found(
                ExpressionRules::beans, Samples.with(Samples.DISCOVERY, "${sufficiency == 'more'}", expression));
    }
}
