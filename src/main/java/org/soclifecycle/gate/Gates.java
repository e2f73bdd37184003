package org.soclifecycle.gate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.GateDef;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.core.NotFound;
import org.springframework.stereotype.Service;

/** The gates that the catalogue knows. */
@Service
public class Gates {

    private final Map<String, Gate> byCode = new LinkedHashMap<>();
    private final Map<String, List<Gate>> byKind = new ConcurrentHashMap<>();
    private final Blueprint blueprint;

    Gates(Blueprint blueprint) {
        this.blueprint = blueprint;
        for (Catalogue.Row row : Catalogue.read("gates")) {
            byCode.put(row.get("code"), read(row));
        }
    }

    private static Gate read(Catalogue.Row row) {
        return new Gate(
                row.get("code"),
                row.get("name"),
                row.get("phase"),
                row.get("milestone"),
                Stream.of(row.get("voter_roles").split("\\|"))
                        .map(RoleChoice::of)
                        .toList(),
                row.get("second_signer").isEmpty() ? null : RoleChoice.of(row.get("second_signer")),
                new BigDecimal(row.get("quorum_share")),
                Integer.parseInt(row.get("quorum_min")),
                filled(row.get("capability")));
    }

    private static @Nullable String filled(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** @throws NotFound when there is no such gate */
    public Gate find(String code) {
        Gate gate = byCode.get(code);
        if (gate == null) {
            throw new NotFound("There is no gate " + code + ".");
        }
        return gate;
    }

    /** The gates a programme of this kind comes to, in their order. */
    public List<Gate> of(String kind) {
        return byKind.computeIfAbsent(kind, this::read);
    }

    private List<Gate> read(String kind) {
        return blueprint.gates(kind).stream()
                .map(GateDef::code)
                .distinct()
                .filter(byCode::containsKey)
                .map(this::find)
                .toList();
    }

    /** The gate of this kind that declares the capability. */
    public Optional<Gate> declaring(String kind, String capability) {
        return of(kind).stream()
                .filter(gate -> capability.equals(gate.capability()))
                .findFirst();
    }
}
