package org.soclifecycle.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a process of its own for each row of a register that has none yet. */
@Component
@Transactional
class FollowUps {

    private static final String STARTED = "started";
    private static final int LONGEST_VARIABLE = 4000;

    private final Registers registers;
    private final Processes processes;
    private final Programs programs;

    FollowUps(Registers registers, Processes processes, Programs programs) {
        this.registers = registers;
        this.processes = processes;
        this.programs = programs;
    }

    void startImprovements(ProgramId program, String register) {
        for (RegisterRow row : waiting(program, register)) {
            Map<String, @Nullable Object> variables = new HashMap<>();
            variables.put("improvementId", row.key());
            variables.put("effectFollowUp", "none");
            start(program, row, "improvementItem", "IMP", variables);
        }
    }

    /** Rows that are closed are left out. */
    void startCorrectiveActions(ProgramId program, String register, String source) {
        for (RegisterRow row : waiting(program, register)) {
            if (row.matches("status", "closed")) {
                continue;
            }
            Map<String, @Nullable Object> variables = new HashMap<>();
            variables.put("finding", text(row.data().getOrDefault("finding", row.title())));
            for (String column : List.of("severity", "owner", "due")) {
                variables.put(column, text(row.data().get(column)));
            }
            variables.put("source", source);
            variables.put("register", register);
            start(program, row, "correctiveAction", "CA", variables);
        }
    }

    private void start(
            ProgramId program, RegisterRow row, String process, String infix, Map<String, @Nullable Object> variables) {
        String key = programs.lock(program).key() + "/" + infix + "/" + row.key();
        processes.start(program, process, key.substring(0, Math.min(key.length(), 255)), variables, null);
        registers.mark(program, row.register(), row.key(), Map.of(STARTED, true));
    }

    private List<RegisterRow> waiting(ProgramId program, String register) {
        return registers.rows(program, register).stream()
                .filter(row -> !row.matches(STARTED, "true"))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String text = value.toString();
        return text.substring(0, Math.min(text.length(), LONGEST_VARIABLE));
    }
}
