package org.soclifecycle.notification;

import java.util.List;
import java.util.Locale;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.escalation.ConditionDue;
import org.soclifecycle.escalation.WaiverExpiring;
import org.soclifecycle.gate.ConditionRow;
import org.soclifecycle.gate.GateDecided;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** News of gates: decided, and what is left to do after a decision. */
@Component
class GateNews {

    private final NewsDesk desk;
    private final Programs programs;

    GateNews(NewsDesk desk, Programs programs) {
        this.desk = desk;
        this.programs = programs;
    }

    @EventListener
    void on(GateDecided event) {
        desk.add(News.to(Kind.GATE_DECIDED, event.program(), List.of(), News.TEAM, event.at())
                .saying("GATE_DECIDED", event.gate(), words(event.outcome()))
                .leadingTo(gate(event.program(), event.gate())));
    }

    @EventListener
    void on(ConditionDue event) {
        ConditionRow condition = event.condition();
        List<String> roles = event.overdue() ? List.of(Team.MANAGER) : List.of();
        desk.add(News.to(Kind.CONDITION, event.program(), List.of(condition.owner()), roles, event.at())
                .saying(
                        event.overdue() ? "CONDITION.overdue" : "CONDITION.soon",
                        condition.text(),
                        condition.gate(),
                        Days.day(condition.dueOn()))
                .leadingTo(gate(event.program(), condition.gate())));
    }

    @EventListener
    void on(WaiverExpiring event) {
        desk.add(News.to(
                        Kind.WAIVER_EXPIRING,
                        event.program(),
                        List.of(event.waiver().requestedBy()),
                        List.of(Team.MANAGER),
                        event.at())
                .saying(
                        "WAIVER_EXPIRING",
                        event.waiver().criterion(),
                        Days.day(event.waiver().expiresOn()))
                .leadingTo(gate(event.program(), event.waiver().gate())));
    }

    private String gate(ProgramId program, String gate) {
        return "/programs/" + programs.find(program).key() + "/gates/" + gate;
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
