package org.soclifecycle.blueprint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the root process of a kind says about the kind.
 *
 * @param name null where it says nothing
 * @param keyPrefix null where it says nothing
 * @param order kinds with a lower number are offered first; 99 where it says nothing
 */
public record KindFacts(@Nullable String name, @Nullable String keyPrefix, int order) {

    private static final String LAST = "99";

    static KindFacts of(Map<String, String> properties) {
        return new KindFacts(
                properties.get("kindName"),
                properties.get("keyPrefix"),
                Integer.parseInt(properties.getOrDefault("kindOrder", LAST)));
    }

    ProgramKind kind(String code, ProcessDef root, List<PhaseDef> phases) {
        return new ProgramKind(
                code,
                Objects.requireNonNullElse(name, code),
                Objects.requireNonNullElse(keyPrefix, code),
                root.id(),
                phases);
    }
}
