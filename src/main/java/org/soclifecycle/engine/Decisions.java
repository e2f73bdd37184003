package org.soclifecycle.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The decision tables, asked outside of a running process: proposals in forms, previews. */
@Service
public class Decisions {

    private final DecisionService decisions;
    private final RepositoryService repository;

    Decisions(org.camunda.bpm.engine.ProcessEngine engine) {
        this.decisions = engine.getDecisionService();
        this.repository = engine.getRepositoryService();
    }

    /**
     * Evaluates the newest version of a table.
     *
     * @return the outputs of the first rule that fired; empty when none did or an input is missing
     * @throws IllegalArgumentException when there is no such table
     */
    public Map<String, Object> evaluate(String decision, Map<String, ? extends @Nullable Object> inputs) {
        if (repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(decision)
                        .count()
                == 0) {
            throw new IllegalArgumentException("There is no decision " + decision);
        }
        List<DmnDecisionResultEntries> rules = List.copyOf(decisions
                .evaluateDecisionByKey(decision)
                .variables(new HashMap<>(inputs))
                .evaluate());
        return rules.isEmpty() ? Map.of() : new HashMap<>(rules.get(0).getEntryMap());
    }

    /** The single output of {@link #evaluate}; null when no rule fired. */
    public @Nullable Object evaluateSingle(String decision, Map<String, ? extends @Nullable Object> inputs) {
        Map<String, Object> outputs = evaluate(decision, inputs);
        return outputs.isEmpty() ? null : outputs.values().iterator().next();
    }
}
