package org.soclifecycle.engine;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.blueprint.ModelFile;
import org.soclifecycle.blueprint.ModelFiles;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * The decision tables, asked outside of a running process: proposals in forms, previews. They are evaluated without a
 * transaction, so that an input which does not suffice never spoils the caller's.
 */
@Service
public class Decisions {

    private static final Logger LOG = LoggerFactory.getLogger(Decisions.class);

    private final Supplier<Tables> tables;

    /** The tables are read when the first of them is asked. */
    Decisions(ModelFiles files) {
        this.tables = SingletonSupplier.of(() -> new Tables(files));
    }

    /**
     * Evaluates a table.
     *
     * @return the outputs of the first rule that fired; empty when none did or the inputs do not suffice
     * @throws IllegalArgumentException when there is no such table
     */
    public Map<String, Object> evaluate(String decision, Map<String, ? extends @Nullable Object> inputs) {
        DmnDecision table = tables.get().byKey.get(decision);
        if (table == null) {
            throw new IllegalArgumentException("There is no decision " + decision);
        }
        try {
            List<DmnDecisionResultEntries> rules =
                    List.copyOf(tables.get().engine.evaluateDecision(table, new HashMap<>(inputs)));
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
        return tables.get().ruleTexts.getOrDefault(rule, rule);
    }

    private static final class Tables {

        private final DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        private final Map<String, DmnDecision> byKey = new HashMap<>();
        private final Map<String, String> ruleTexts = new HashMap<>();

        Tables(ModelFiles files) {
            files.all().stream().filter(file -> file.path().endsWith(".dmn")).forEach(this::read);
        }

        private void read(ModelFile file) {
            DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
            engine.parseDecisions(model).forEach(table -> byKey.put(table.getKey(), table));
            for (Rule rule : model.getModelElementsByType(Rule.class)) {
                if (rule.getDescription() != null) {
                    ruleTexts.put(rule.getId(), rule.getDescription().getTextContent());
                }
            }
        }
    }
}
