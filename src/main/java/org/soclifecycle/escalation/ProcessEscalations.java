package org.soclifecycle.escalation;

import java.util.Map;
import java.util.UUID;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.program.LifecycleNote;
import org.soclifecycle.program.Programs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people when a process escalates what it is about, or when a phase takes longer than agreed. */
@Component
class ProcessEscalations {

    private static final Map<String, Action> ACTIONS = Map.of(
            "PHASE_OVERDUE", Action.PHASE_OVERDUE,
            "ESCALATED_2", Action.PROCESS_2,
            "ESCALATED_3", Action.PROCESS_3);

    private final EscalationTable table;
    private final Programs programs;
    private final Audience audience;
    private final Announcing announcing;

    ProcessEscalations(EscalationTable table, Programs programs, Audience audience, Announcing announcing) {
        this.table = table;
        this.programs = programs;
        this.audience = audience;
        this.announcing = announcing;
    }

    @EventListener
    void on(LifecycleNote note) {
        Action action = ACTIONS.get(note.kind());
        if (action == null) {
            return;
        }
        EscalationRow row = new EscalationRow(
                UUID.randomUUID(),
                note.program(),
                null,
                0,
                action,
                note.text(),
                0,
                null,
                audience.of(action, programs.find(note.program())),
                note.at());
        table.add(row);
        announcing.tell(new Escalated(row));
    }
}
