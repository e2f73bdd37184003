package org.soclifecycle.roadmap.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.roadmap.Checkpoint;
import org.soclifecycle.roadmap.Roadmap;
import org.soclifecycle.roadmap.RoadmapChart;
import org.soclifecycle.roadmap.RoadmapPage;
import org.soclifecycle.roadmap.RoadmapPages;
import org.soclifecycle.roadmap.Roadmaps;
import org.soclifecycle.roadmap.TrackAction;
import org.soclifecycle.table.Columns;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Which actions close the gaps of a programme, in which track and when. */
@Controller
@RequestMapping("/programs/{key}/roadmap")
class RoadmapController {

    private final CurrentUser currentUser;
    private final RoadmapPages pages;
    private final Roadmaps roadmaps;
    private final People people;
    private final Clock clock;

    RoadmapController(CurrentUser currentUser, RoadmapPages pages, Roadmaps roadmaps, People people, Clock clock) {
        this.currentUser = currentUser;
        this.pages = pages;
        this.roadmaps = roadmaps;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable String key, Model model) {
        ProgramRow program = seen(key);
        Roadmap roadmap = roadmaps.of(program.id());
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("program", program);
        model.addAttribute("roadmap", roadmap);
        model.addAttribute("today", today);
        model.addAttribute("chart", RoadmapChart.of(roadmap, today));
        return "roadmap/roadmap";
    }

    @GetMapping(params = {"format", "table=actions"})
    View actions(@PathVariable String key, Tables as) {
        ProgramRow program = seen(key);
        Columns<TrackAction> columns = Columns.of(TrackAction.class)
                .text("roadmap.track", TrackAction::track)
                .text("roadmap.action", TrackAction::title)
                .text("roadmap.closes", TrackAction::closes)
                .text("roadmap.owner", action -> name(action.owner()))
                .date("roadmap.start", TrackAction::start)
                .date("roadmap.end", TrackAction::end)
                .text("roadmap.dependsOn", TrackAction::dependsOn)
                .number("roadmap.cost", TrackAction::cost)
                .text("roadmap.resource", TrackAction::resource);
        return as.file(
                program.key() + "-roadmap", columns, roadmaps.of(program.id()).actions());
    }

    @GetMapping(params = {"format", "table=checkpoints"})
    View checkpoints(@PathVariable String key, Tables as) {
        ProgramRow program = seen(key);
        Columns<Checkpoint> columns = Columns.of(Checkpoint.class)
                .text("roadmap.track", Checkpoint::track)
                .text("roadmap.checkpoint", Checkpoint::name)
                .date("roadmap.date", Checkpoint::date)
                .text("roadmap.indicator", Checkpoint::indicator);
        return as.file(
                program.key() + "-checkpoints",
                columns,
                roadmaps.of(program.id()).checkpoints());
    }

    private @Nullable String name(@Nullable String username) {
        return username == null ? null : people.displayName(username);
    }

    private ProgramRow seen(String key) {
        return pages.require(RoadmapPage.ROADMAP, key, currentUser.require());
    }
}
