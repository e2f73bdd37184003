package org.soclifecycle.blueprint;

import java.util.List;

/**
 * A decision table.
 *
 * @param path resource it was read from
 */
record DecisionDef(String id, String name, List<Clause> inputs, List<Clause> outputs, String path) {

    /**
     * A column of the table.
     *
     * @param expression what an input looks at; the name of an output
     * @param type FEEL type name
     */
    record Clause(String expression, String label, String type) {}
}
