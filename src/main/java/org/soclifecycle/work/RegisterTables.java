package org.soclifecycle.work;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registers of a programme for pages: labels and values as the forms that feed them show them. */
@Service
@Transactional(readOnly = true)
public class RegisterTables {

    private final Registers registers;
    private final People people;
    private final Map<String, RegisterLabels> labels;

    RegisterTables(Registers registers, People people, Blueprint blueprint) {
        this.registers = registers;
        this.people = people;
        this.labels = RegisterLabels.of(blueprint);
    }

    /** The programme's registers by title, with the number of their rows. */
    public Map<String, Summary> all(ProgramId program) {
        Map<String, Summary> all = new TreeMap<>();
        registers.names(program).forEach((name, rows) -> all.put(titleOf(name), new Summary(name, rows)));
        return all;
    }

    /** @throws NotFound when the programme has no row of such a register */
    public RegisterTable table(ProgramId program, String name) {
        List<RegisterRow> rows = registers.rows(program, name);
        if (rows.isEmpty()) {
            throw new NotFound("The programme has no register “" + Texts.excerpt(name) + "” yet.");
        }
        RegisterLabels known = labels.getOrDefault(name, RegisterLabels.NONE);
        List<RegisterTable.Column> columns = keys(rows, known).stream()
                .map(key -> new RegisterTable.Column(key, known.label(key)))
                .toList();
        return new RegisterTable(
                name,
                titleOf(name),
                columns,
                rows.stream().map(row -> row(row, known)).toList());
    }

    /** The rows with what people read instead of what is kept; also of rows as they once were. */
    public List<RegisterRow> inWords(List<RegisterRow> rows) {
        return rows.stream().map(this::inWords).toList();
    }

    private RegisterRow inWords(RegisterRow row) {
        RegisterLabels known = labels.getOrDefault(row.register(), RegisterLabels.NONE);
        Map<String, @Nullable Object> words =
                new LinkedHashMap<>(row(row, known).cells());
        return new RegisterRow(row.register(), row.key(), row.title(), words);
    }

    public String titleOf(String name) {
        return RegisterLabels.words(name);
    }

    /** The columns in the order of the form, then those that only the data have. */
    private static Set<String> keys(List<RegisterRow> rows, RegisterLabels known) {
        Set<String> present = rows.stream()
                .flatMap(row -> row.data().entrySet().stream())
                .filter(cell -> cell.getValue() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> keys = new LinkedHashSet<>(known.keys());
        keys.retainAll(present);
        keys.addAll(present);
        return keys;
    }

    private RegisterTable.Row row(RegisterRow row, RegisterLabels known) {
        Map<String, @Nullable String> cells = new LinkedHashMap<>();
        row.data().forEach((key, value) -> cells.put(key, known.text(key, value, people::displayName)));
        return new RegisterTable.Row(row.key(), row.title(), cells);
    }

    /** A register and how many rows it has. */
    public record Summary(String name, int rows) {}
}
