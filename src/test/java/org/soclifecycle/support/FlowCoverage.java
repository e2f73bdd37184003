package org.soclifecycle.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Counts the sequence flows that the tests of one class take. After the last test it prints the share for each process
 * named by {@link CoversFlows} and fails, naming the flows, when one was never taken.
 */
public final class FlowCoverage implements BeforeAllCallback, AfterAllCallback {

    private static final Map<String, Set<String>> FLOWS = new LinkedHashMap<>();
    private static final Map<String, Set<String>> TAKEN = new LinkedHashMap<>();

    /** A model has this flow. */
    static void known(String process, String flow) {
        FLOWS.computeIfAbsent(process, key -> new TreeSet<>()).add(flow);
    }

    /** An instance took this flow. */
    static void taken(String process, String flow) {
        TAKEN.computeIfAbsent(process, key -> new TreeSet<>()).add(flow);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        TAKEN.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        CoversFlows covers = context.getRequiredTestClass().getAnnotation(CoversFlows.class);
        if (covers != null && context.getExecutionException().isEmpty()) {
            for (String process : covers.value()) {
                check(process);
            }
        }
    }

    private static void check(String process) {
        Set<String> flows = FLOWS.getOrDefault(process, Set.of());
        Set<String> missing = new TreeSet<>(flows);
        missing.removeAll(TAKEN.getOrDefault(process, Set.of()));
        int share = flows.isEmpty() ? 0 : 100 * (flows.size() - missing.size()) / flows.size();
        System.out.printf("%s: %d %% of %d sequence flows taken%n", process, share, flows.size());
        assertThat(flows).as("sequence flows of %s", process).isNotEmpty();
        assertThat(missing)
                .as("sequence flows of %s that no test takes", process)
                .isEmpty();
    }
}
