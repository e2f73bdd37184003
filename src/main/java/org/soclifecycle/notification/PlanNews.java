package org.soclifecycle.notification;

import java.util.Comparator;
import java.util.List;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.escalation.ForecastSlipped;
import org.soclifecycle.escalation.ForecastSlipped.Slip;
import org.soclifecycle.plan.MilestoneReached;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** News of milestones, for those who answer for the programme. */
@Component
class PlanNews {

    private static final List<String> ANSWERABLE = List.of(Team.MANAGER, "executive-sponsor", "steering-board");

    private final NewsDesk desk;
    private final Programs programs;

    PlanNews(NewsDesk desk, Programs programs) {
        this.desk = desk;
        this.programs = programs;
    }

    @EventListener
    void on(MilestoneReached event) {
        desk.add(News.to(Kind.MILESTONE_REACHED, event.program(), List.of(), ANSWERABLE, event.at())
                .saying("MILESTONE_REACHED", event.code(), event.name())
                .leadingTo(page(event.program())));
    }

    /** One late task moves many milestones: the one that moved most speaks for all. */
    @EventListener
    void on(ForecastSlipped event) {
        Slip most =
                event.slips().stream().max(Comparator.comparingInt(Slip::days)).orElseThrow();
        desk.add(News.to(Kind.FORECAST_SLIPPED, event.program(), List.of(), ANSWERABLE, event.at())
                .saying(
                        "FORECAST_SLIPPED",
                        most.code() + " " + most.name(),
                        Days.day(most.now()),
                        "#" + most.days(),
                        "#" + (event.slips().size() - 1))
                .leadingTo(page(event.program())));
    }

    private String page(ProgramId program) {
        return "/programs/" + programs.find(program).key();
    }
}
