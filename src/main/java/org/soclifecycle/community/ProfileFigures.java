package org.soclifecycle.community;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.community.Profile.Item;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Component;

/**
 * What the profile tells from other registers: numbers of members and agreements, without a name, because nobody asked them
 * whether they want to be named; and the services that are offered by now.
 */
@Component
class ProfileFigures {

    private static final Map<String, String> SERVICES =
            Catalogue.read("services").stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("name")));

    private final Members members;
    private final Ecosystems ecosystems;
    private final Labelled labelled;

    ProfileFigures(Members members, Ecosystems ecosystems, Labelled labelled) {
        this.members = members;
        this.ecosystems = ecosystems;
        this.labelled = labelled;
    }

    List<Item> members(ProgramRow program) {
        Coverage.Share reached = members.coverage(program.id()).reached();
        String text = reached.whole() == 0
                ? ""
                : "%d organisations belong to the sector; %d of them are members of the team's constituency."
                        .formatted(reached.whole(), reached.part());
        return List.of(new Item("memberCount", text, false));
    }

    List<Item> agreements(ProgramRow program) {
        Map<String, Long> inForce = ecosystems.agreements(program.id()).stream()
                .filter(Agreement::isInForce)
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNullElse(one.type(), "Agreement"),
                        LinkedHashMap::new,
                        Collectors.counting()));
        String text = inForce.entrySet().stream()
                .map(type -> type.getKey() + ": " + type.getValue())
                .collect(Collectors.joining("\n"));
        return List.of(new Item("agreementCount", text, false));
    }

    /** Those that start with the initial capability, and with the full one those that start with it. */
    List<Item> services(ProgramRow program) {
        String capability = Objects.requireNonNullElse(program.capability(), "");
        Set<String> offered = capability.startsWith("FOC") ? Set.of("ioc", "foc") : Set.of("ioc");
        String text = labelled.rows(program.id(), "services").stream()
                .filter(row -> offered.contains(Objects.requireNonNullElse(Cells.text(row.data(), "offered"), "")))
                .map(row -> SERVICES.getOrDefault(row.key(), row.key()))
                .collect(Collectors.joining("\n"));
        return List.of(new Item("serviceList", text, true));
    }
}
