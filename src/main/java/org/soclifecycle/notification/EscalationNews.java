package org.soclifecycle.notification;

import java.time.Instant;
import java.util.List;
import org.soclifecycle.escalation.Action;
import org.soclifecycle.escalation.Escalated;
import org.soclifecycle.escalation.EscalationRow;
import org.soclifecycle.escalation.Escalations;
import org.soclifecycle.escalation.Reminded;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Programs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** News of what is due, late or escalated. */
@Component
class EscalationNews {

    private final NewsDesk desk;
    private final Calendars calendars;
    private final Programs programs;

    EscalationNews(NewsDesk desk, Calendars calendars, Programs programs) {
        this.desk = desk;
        this.calendars = calendars;
        this.programs = programs;
    }

    @EventListener
    void on(Reminded event) {
        desk.add(news(Kind.REMINDER, event.escalation()));
    }

    @EventListener
    void on(Escalated event) {
        EscalationRow row = event.escalation();
        if (row.workItem() == null) {
            desk.add(ofProcess(row));
        } else {
            desk.add(news(row.level() < Escalations.ACKNOWLEDGED_FROM ? Kind.OVERDUE : Kind.ESCALATION, row));
        }
    }

    /** The sponsor is led to where the task is given to somebody else. */
    private News news(Kind kind, EscalationRow row) {
        Instant due = row.dueAt() == null ? row.at() : row.dueAt();
        boolean reassign = row.action() == Action.ESCALATE_2_SPONSOR;
        return to(kind, row)
                .saying(
                        reassign ? "ESCALATION.reassign" : kind.name(),
                        row.subject(),
                        Days.day(calendars, row.program(), due),
                        "#" + row.overdueDays(),
                        "#" + row.level())
                .about(row.workItem())
                .leadingTo("/tasks/" + row.workItem() + (reassign ? "#give" : ""));
    }

    private News ofProcess(EscalationRow row) {
        String key = programs.find(row.program()).key();
        boolean phase = row.action() == Action.PHASE_OVERDUE;
        return to(Kind.ESCALATION, row)
                .saying(phase ? "ESCALATION.phase" : "ESCALATION.process", row.subject())
                .leadingTo("/programs/" + key + (phase ? "" : "/cases"));
    }

    private static News to(Kind kind, EscalationRow row) {
        return News.to(kind, row.program(), row.told(), List.of(), row.at()).escalatedBy(row.id());
    }
}
