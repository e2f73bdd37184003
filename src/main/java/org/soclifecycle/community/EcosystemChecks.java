package org.soclifecycle.community;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.RegisterHistory;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.RegisterTable;
import org.soclifecycle.work.RegisterTables;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regular checks of the ecosystem, and what has changed since each of them. */
@Service
@Transactional(readOnly = true)
public class EcosystemChecks {

    private static final String CHECKS = "ecosystemChecks";

    private final Registers registers;
    private final RegisterTables tables;
    private final RegisterHistory history;

    EcosystemChecks(Registers registers, RegisterTables tables, RegisterHistory history) {
        this.registers = registers;
        this.tables = tables;
        this.history = history;
    }

    /** The days of the checks, the last one first. */
    public List<String> days(ProgramId program) {
        return registers.rows(program, CHECKS).stream()
                .map(RegisterRow::key)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * What changed since a check.
     *
     * @param day one of the {@link #days}; without it the last
     * @return empty when there was no such check
     */
    public Optional<Since> since(ProgramId program, @Nullable String day) {
        return days(program).stream()
                .filter(one -> day == null || day.isEmpty() || one.equals(day))
                .findFirst()
                .map(one -> since(
                        program, one, history.writtenAt(program, CHECKS, one).orElseThrow()));
    }

    private Since since(ProgramId program, String day, Instant moment) {
        RegisterTable table = tables.table(program, CHECKS);
        Map<String, @Nullable String> found = table.rows().stream()
                .filter(row -> row.key().equals(day))
                .findFirst()
                .map(RegisterTable.Row::cells)
                .orElse(Map.of());
        List<Answer> answers = table.columns().stream()
                .filter(column -> found.get(column.key()) != null)
                .map(column -> new Answer(column.label(), String.valueOf(found.get(column.key()))))
                .toList();
        return new Since(
                day,
                moment,
                answers,
                changes(program, Ecosystems.ACTORS, moment),
                changes(program, Ecosystems.AGREEMENTS, moment),
                labels(program));
    }

    private List<EcosystemChange> changes(ProgramId program, String register, Instant moment) {
        return EcosystemChange.between(
                tables.inWords(history.at(program, register, moment)),
                tables.inWords(registers.rows(program, register)));
    }

    /** What columns are called; those of agreements and actors do not share names that mean different things. */
    private Map<String, String> labels(ProgramId program) {
        return List.of(Ecosystems.ACTORS, Ecosystems.AGREEMENTS).stream()
                .filter(register -> !registers.rows(program, register).isEmpty())
                .flatMap(register -> tables.table(program, register).columns().stream())
                .collect(Collectors.toMap(RegisterTable.Column::key, RegisterTable.Column::label, (a, b) -> a));
    }

    /** One answer of a check. */
    public record Answer(String label, String text) {}

    /**
     * What changed since a check.
     *
     * @param answers what the check found
     * @param labels what columns are called, by key
     */
    public record Since(
            String day,
            Instant moment,
            List<Answer> answers,
            List<EcosystemChange> actors,
            List<EcosystemChange> agreements,
            Map<String, String> labels) {

        public boolean isEmpty() {
            return actors.isEmpty() && agreements.isEmpty();
        }

        public String label(String column) {
            return labels.getOrDefault(column, column);
        }
    }
}
