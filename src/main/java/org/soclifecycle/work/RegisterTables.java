package org.soclifecycle.work;

import java.math.BigDecimal;
import java.util.Collection;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registers of a programme for pages: labels and values as the forms that feed them show them. */
@Service
@Transactional(readOnly = true)
public class RegisterTables {

    private final Registers registers;
    private final Map<String, RegisterLabels> labels;

    RegisterTables(Registers registers, Blueprint blueprint) {
        this.registers = registers;
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

    private static RegisterTable.Row row(RegisterRow row, RegisterLabels known) {
        Map<String, @Nullable String> cells = new LinkedHashMap<>();
        row.data().forEach((key, value) -> cells.put(key, readable(key, value, known)));
        return new RegisterTable.Row(row.key(), row.title(), cells);
    }

    private static @Nullable String readable(String key, @Nullable Object value, RegisterLabels known) {
        if (value == null || "".equals(value)) {
            return null;
        }
        if (value instanceof Boolean answer) {
            return answer ? "Yes" : "No";
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> String.valueOf(readable(key, one, known)))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> group) {
            return group.entrySet().stream()
                    .filter(cell -> cell.getValue() != null)
                    .map(cell -> RegisterLabels.words(String.valueOf(cell.getKey())) + ": "
                            + readable("", cell.getValue(), known))
                    .collect(Collectors.joining("; "));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : known.option(key, value.toString());
    }

    /** A register and how many rows it has. */
    public record Summary(String name, int rows) {}
}
