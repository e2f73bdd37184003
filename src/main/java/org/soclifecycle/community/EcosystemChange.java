package org.soclifecycle.community;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soclifecycle.work.RegisterRow;

/**
 * What became of one actor or agreement between two days.
 *
 * @param differences what changed; empty for one that came or went
 */
public record EcosystemChange(String name, Kind kind, List<Difference> differences) {

    /** Whether it came, went or is another. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    /** By key: new and changed rows in the order of now, then those that are gone. */
    static List<EcosystemChange> between(List<RegisterRow> before, List<RegisterRow> now) {
        Map<String, RegisterRow> was = new LinkedHashMap<>();
        before.forEach(row -> was.put(row.key(), row));
        List<EcosystemChange> changes = new ArrayList<>();
        for (RegisterRow row : now) {
            RegisterRow old = was.remove(row.key());
            if (old == null) {
                changes.add(new EcosystemChange(row.key(), Kind.NEW, List.of()));
                continue;
            }
            List<Difference> differences = Difference.between(old.data(), row.data());
            if (!differences.isEmpty()) {
                changes.add(new EcosystemChange(row.key(), Kind.CHANGED, differences));
            }
        }
        was.keySet().forEach(key -> changes.add(new EcosystemChange(key, Kind.GONE, List.of())));
        return List.copyOf(changes);
    }
}
