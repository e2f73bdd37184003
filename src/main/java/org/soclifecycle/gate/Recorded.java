package org.soclifecycle.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.work.RegisterRow;

/** What a programme recorded, as measures read it: rows by register, and when each register was last written. */
record Recorded(Map<String, List<RegisterRow>> registers, Map<String, Instant> writtenAt) {

    List<RegisterRow> rows(String register) {
        return registers.getOrDefault(register, List.of());
    }

    /** The rows of the register by their key, or by the value of the column. */
    Map<String, List<Map<String, @Nullable Object>>> index(String register, String column) {
        Map<String, List<Map<String, @Nullable Object>>> index = new HashMap<>();
        for (RegisterRow row : rows(register)) {
            String key =
                    column.isEmpty() ? row.key() : String.valueOf(row.data().get(column));
            index.computeIfAbsent(key, any -> new ArrayList<>()).add(row.data());
        }
        return index;
    }

    /** When what the measures read was last written. */
    Optional<Instant> asOf(Measures measures) {
        return measures.list().stream()
                .flatMap(measure -> Stream.of(measure.of(), measure.other()))
                .map(writtenAt::get)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }
}
