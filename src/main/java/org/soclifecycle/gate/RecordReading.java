package org.soclifecycle.gate;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.evidence.DeliverableRow;
import org.soclifecycle.evidence.Deliverables;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.Answers;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Component;

/** Reads what the measures of criteria need: one statement for each kind of record, however many criteria there are. */
@Component
class RecordReading {

    private final Registers registers;
    private final Answers answers;
    private final Deliverables deliverables;
    private final Conditions conditions;
    private final Team team;

    RecordReading(Registers registers, Answers answers, Deliverables deliverables, Conditions conditions, Team team) {
        this.registers = registers;
        this.answers = answers;
        this.deliverables = deliverables;
        this.conditions = conditions;
        this.team = team;
    }

    Recorded read(ProgramId program, List<CriterionRow> criteria) {
        Set<String> names = new HashSet<>();
        Set<String> forms = new HashSet<>();
        criteria.stream().flatMap(row -> row.measures().list().stream()).forEach(measure -> {
            (measure.readsForm() ? forms : names).add(measure.readsForm() ? measure.form() : measure.of());
            if (!measure.with().isEmpty()) {
                names.add(measure.other());
            }
        });
        Map<String, List<RegisterRow>> rows = new HashMap<>(registers.rows(program, names));
        Map<String, Instant> writtenAt = new HashMap<>(registers.writtenAt(program, names));
        ownRegisters().forEach((name, read) -> {
            if (names.contains(name)) {
                rows.put(name, read.apply(program));
            }
        });
        answers.latest(program, forms).forEach((form, answer) -> {
            String name = "form:" + form;
            rows.put(name, List.of(new RegisterRow(name, form, form, answer.data())));
            writtenAt.put(name, answer.submittedAt());
        });
        return new Recorded(rows, writtenAt);
    }

    Map<String, DeliverableRow> deliverablesOf(ProgramId program) {
        return deliverables.of(program);
    }

    List<ConditionRow> conditionsOf(ProgramId program) {
        return conditions.of(program);
    }

    private Map<String, Function<ProgramId, List<RegisterRow>>> ownRegisters() {
        return Map.of("deliverables", this::deliverables, "conditions", this::conditions, "team", this::team);
    }

    private List<RegisterRow> deliverables(ProgramId program) {
        return deliverables.of(program).values().stream()
                .map(row -> row("deliverables", row.code(), row.code() + " " + row.name(), columns -> {
                    columns.put("code", row.code());
                    columns.put("state", row.state().name());
                    columns.put("valid", row.state().isValid());
                    columns.put("approvedOn", day(row.approvedAt()));
                }))
                .toList();
    }

    private List<RegisterRow> conditions(ProgramId program) {
        return conditions.of(program).stream()
                .map(row -> row("conditions", row.id(), row.id() + " " + row.text(), columns -> {
                    columns.put("gate", row.gate());
                    columns.put("met", row.met());
                    columns.put("due", row.dueOn().toString());
                }))
                .toList();
    }

    private List<RegisterRow> team(ProgramId program) {
        return team.of(program).stream()
                .map(row -> row("team", row.username() + "/" + row.role(), row.username(), columns -> {
                    columns.put("person", row.username());
                    columns.put("role", row.role());
                }))
                .toList();
    }

    private static @Nullable String day(@Nullable Instant at) {
        return at == null ? null : at.toString().substring(0, 10);
    }

    private static RegisterRow row(
            String register,
            String key,
            String title,
            java.util.function.Consumer<Map<String, @Nullable Object>> columns) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        columns.accept(data);
        return new RegisterRow(register, key, title, data);
    }
}
