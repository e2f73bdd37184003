package org.soclifecycle.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.work.RegisterRow;

/** What a programme recorded, as measures read it: rows by register, and when each register was last written. */
record Recorded(Map<String, List<RegisterRow>> registers, Map<String, Instant> writtenAt) {

    List<RegisterRow> rows(String register) {
        return registers.getOrDefault(register, List.of());
    }

    /** The rows of the register by their key, or by the values of the columns with a space between. */
    Map<String, List<Map<String, @Nullable Object>>> index(String register, List<String> columns) {
        Map<String, List<Map<String, @Nullable Object>>> index = new HashMap<>();
        for (RegisterRow row : rows(register)) {
            String key = columns.isEmpty()
                    ? row.key()
                    : columns.stream()
                            .map(column -> String.valueOf(row.data().get(column)))
                            .collect(Collectors.joining(" "));
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
