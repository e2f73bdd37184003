package org.soclifecycle.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * The decision tables, asked outside of a running process: proposals in forms, previews. They are evaluated without a
 * transaction, so that an input which does not suffice never spoils the caller's.
 */
@Service
public class Decisions {

    private static final Logger LOG = LoggerFactory.getLogger(Decisions.class);

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new HashMap<>();
    private final Map<String, String> ruleTexts = new HashMap<>();

    Decisions() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.dmn")) {
                try (InputStream content = file.getInputStream()) {
                    read(content.readAllBytes());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Evaluates a table.
     *
     * @return the outputs of the first rule that fired; empty when none did or the inputs do not suffice
     * @throws IllegalArgumentException when there is no such table
     */
    public Map<String, Object> evaluate(String decision, Map<String, ? extends @Nullable Object> inputs) {
        DmnDecision table = tables.get(decision);
        if (table == null) {
            throw new IllegalArgumentException("There is no decision " + decision);
        }
        try {
            List<DmnDecisionResultEntries> rules = List.copyOf(engine.evaluateDecision(table, new HashMap<>(inputs)));
            return rules.isEmpty() ? Map.of() : new HashMap<>(rules.get(0).getEntryMap());
        } catch (DmnEngineException unsuited) {
            LOG.debug("Decision {} cannot be evaluated with {}", decision, inputs, unsuited);
            return Map.of();
        }
    }

    /** The single output of {@link #evaluate}; null when no rule fired. */
    public @Nullable Object evaluateSingle(String decision, Map<String, ? extends @Nullable Object> inputs) {
        Map<String, Object> outputs = evaluate(decision, inputs);
        return outputs.isEmpty() ? null : outputs.values().iterator().next();
    }

    /** What the table says about the rule; the rule's id where it says nothing. */
    public String ruleText(String rule) {
        return ruleTexts.getOrDefault(rule, rule);
    }

    private void read(byte[] file) {
        engine.parseDecisions(new ByteArrayInputStream(file)).forEach(table -> tables.put(table.getKey(), table));
        for (Rule rule : Dmn.readModelFromStream(new ByteArrayInputStream(file)).getModelElementsByType(Rule.class)) {
            if (rule.getDescription() != null) {
                ruleTexts.put(rule.getId(), rule.getDescription().getTextContent());
            }
        }
    }
}
