package org.soclifecycle.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The registers as models see them, with the rows a test puts in. */
public final class StubRegisters {

    private final Map<String, Map<String, Map<String, Object>>> registers = new LinkedHashMap<>();

    /** Adds a row; columns as name, value, name, value … Lists are multi columns. */
    public StubRegisters row(String register, String key, Object... columns) {
        registers
                .computeIfAbsent(register, name -> new LinkedHashMap<>())
                .computeIfAbsent(key, name -> new LinkedHashMap<>())
                .putAll(ModelTest.map(columns));
        return this;
    }

    /** Takes all rows of the register away. */
    public void clear(String register) {
        registers.remove(register);
    }

    public Collection<String> keys(DelegateExecution execution, String register) {
        return List.copyOf(registers.getOrDefault(register, Map.of()).keySet());
    }

    public Collection<String> keys(DelegateExecution execution, String register, String column, String value) {
        List<String> keys = new ArrayList<>();
        registers.getOrDefault(register, Map.of()).forEach((key, row) -> {
            Object cell = row.get(column);
            if (cell instanceof Collection<?> several ? several.contains(value) : value.equals(String.valueOf(cell))) {
                keys.add(key);
            }
        });
        return keys;
    }

    public Collection<String> fixed(String keys) {
        return keys.isEmpty() ? List.of() : List.of(keys.split(","));
    }

    public int count(DelegateExecution execution, String register) {
        return keys(execution, register).size();
    }

    public int count(DelegateExecution execution, String register, String column, String value) {
        return keys(execution, register, column, value).size();
    }

    public double share(DelegateExecution execution, String register, String column, String value) {
        int all = count(execution, register);
        return all == 0 ? 0 : (double) count(execution, register, column, value) / all;
    }
}
