package org.soclifecycle.duties;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.soclifecycle.core.Catalogue;

/** The pairs of roles that bring one person into conflict; read from {@code catalogue/separation.csv}. */
public final class RoleConflicts {

    private static final String ANY = "*";
    private static final List<RoleConflict> PAIRS =
            Catalogue.read("separation").stream().flatMap(RoleConflicts::pairs).toList();

    private RoleConflicts() {}

    private static Stream<RoleConflict> pairs(Catalogue.Row row) {
        SeparationRule rule = SeparationRule.of(row.get("rule")).orElseThrow();
        return Stream.of(row.get("others").split("\\|"))
                .map(other -> new RoleConflict(rule, row.get("role"), other, row.get("why")));
    }

    /** Those among the roles of one person, in the order of the rules. */
    public static List<RoleConflict> among(Collection<String> roles) {
        Set<String> held = Set.copyOf(roles);
        return PAIRS.stream()
                .filter(pair -> held.contains(pair.role()))
                .flatMap(pair -> pair.other().equals(ANY) ? withAny(pair, held) : Stream.of(pair))
                .filter(pair -> held.contains(pair.other()))
                .toList();
    }

    private static Stream<RoleConflict> withAny(RoleConflict pair, Set<String> held) {
        return held.stream()
                .filter(role -> !role.equals(pair.role()))
                .sorted()
                .map(role -> new RoleConflict(pair.rule(), pair.role(), role, pair.why()));
    }

    /** All pairs, as the catalogue has them. */
    static List<RoleConflict> all() {
        return PAIRS;
    }
}
