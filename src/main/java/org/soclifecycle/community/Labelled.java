package org.soclifecycle.community;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.RegisterTable;
import org.soclifecycle.work.RegisterTables;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Component;

/** Rows of registers together with the words that forms have for what stands in them. */
@Component
class Labelled {

    private final Registers registers;
    private final RegisterTables tables;

    Labelled(Registers registers, RegisterTables tables) {
        this.registers = registers;
        this.tables = tables;
    }

    List<Row> rows(ProgramId program, String register) {
        List<RegisterRow> rows = registers.rows(program, register);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, RegisterTable.Row> words = new LinkedHashMap<>();
        tables.table(program, register).rows().forEach(row -> words.put(row.key(), row));
        return rows.stream()
                .map(row -> new Row(
                        row.key(),
                        row.data(),
                        words.containsKey(row.key()) ? words.get(row.key()).cells() : Map.of()))
                .toList();
    }

    /**
     * A row.
     *
     * @param data what the register has
     * @param words the same as people read it
     */
    record Row(String key, Map<String, @Nullable Object> data, Map<String, @Nullable String> words) {

        @Nullable
        String word(String column) {
            String word = words.get(column);
            return word == null || word.isBlank() ? null : word;
        }

        String word(String column, String otherwise) {
            String word = word(column);
            return word == null ? otherwise : word;
        }
    }
}
