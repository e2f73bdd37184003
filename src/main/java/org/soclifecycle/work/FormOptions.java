package org.soclifecycle.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Roles;
import org.soclifecycle.program.Team;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The options of selects that only the server knows: people, roles, catalogues, rows of registers. */
@Component
class FormOptions {

    private static final Map<String, List<Option>> CATALOGUES = Map.of(
            "services", catalogue("services", "id", "name"),
            "csf", catalogue("csf", "subcategory_id", "outcome"),
            "deliverables", catalogue("deliverables", "code", "name"),
            "focusAreas", catalogue("focusareas", "id", "name"),
            "trainingModules", catalogue("training", "code", "name"),
            "kpiCatalogue", catalogue("kpis", "id", "name"));

    private final Team team;
    private final Roles roles;
    private final People people;
    private final Registers registers;
    private final ObjectProvider<OptionSource> sources;

    FormOptions(Team team, Roles roles, People people, Registers registers, ObjectProvider<OptionSource> sources) {
        this.team = team;
        this.roles = roles;
        this.people = people;
        this.registers = registers;
        this.sources = sources;
    }

    Map<String, List<Option>> of(Set<String> names, WorkItem item) {
        Map<String, List<Option>> options = new LinkedHashMap<>();
        for (String name : names) {
            options.put(name, named(name, item));
        }
        return options;
    }

    private List<Option> named(String name, WorkItem item) {
        for (OptionSource source : sources) {
            var found = source.options(name, item);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return switch (name) {
            case "people" -> people(item);
            case "roles" ->
                roles.all().stream()
                        .map(role -> new Option(role.id(), role.name()))
                        .toList();
            default -> rowsOrCatalogue(name, item);
        };
    }

    private List<Option> people(WorkItem item) {
        return team.of(item.program()).stream()
                .map(member -> member.username())
                .distinct()
                .map(username -> new Option(username, people.displayName(username)))
                .sorted(java.util.Comparator.comparing(Option::label))
                .toList();
    }

    private List<Option> rowsOrCatalogue(String name, WorkItem item) {
        List<Option> rows = registers.rows(item.program(), name).stream()
                .map(row -> new Option(
                        row.key(), row.title().equals(row.key()) ? row.key() : row.key() + " – " + row.title()))
                .toList();
        return rows.isEmpty() ? CATALOGUES.getOrDefault(name.equals("kpis") ? "kpiCatalogue" : name, List.of()) : rows;
    }

    private static List<Option> catalogue(String name, String value, String label) {
        return Catalogue.read(name).stream()
                .map(row -> new Option(row.get(value), row.get(value) + " – " + row.get(label)))
                .toList();
    }
}
