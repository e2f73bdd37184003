package org.soclifecycle.roadmap.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.roadmap.Band;
import org.soclifecycle.roadmap.FocusArea;
import org.soclifecycle.roadmap.FocusAreas;
import org.soclifecycle.roadmap.RoadmapPage;
import org.soclifecycle.roadmap.RoadmapPages;
import org.soclifecycle.table.Columns;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How the focus areas of a programme are, shall be, and what lies between. */
@Controller
@RequestMapping("/programs/{key}/focus-areas")
class FocusAreasController {

    private final CurrentUser currentUser;
    private final RoadmapPages pages;
    private final FocusAreas areas;
    private final People people;

    FocusAreasController(CurrentUser currentUser, RoadmapPages pages, FocusAreas areas, People people) {
        this.currentUser = currentUser;
        this.pages = pages;
        this.areas = areas;
        this.people = people;
    }

    @GetMapping
    String page(@PathVariable String key, @RequestParam(defaultValue = "") String band, Model model) {
        ProgramRow program = seen(key);
        List<FocusArea> all = areas.of(program.id());
        model.addAttribute("program", program);
        model.addAttribute("band", Band.find(band).map(Band::id).orElse(""));
        model.addAttribute("counts", counts(all));
        model.addAttribute("total", all.size());
        model.addAttribute("started", all.stream().anyMatch(FocusArea::isDescribed));
        model.addAttribute("areas", filtered(all, band));
        return "roadmap/focus-areas";
    }

    @GetMapping(params = "format")
    View file(@PathVariable String key, @RequestParam(defaultValue = "") String band, Tables as) {
        ProgramRow program = seen(key);
        return as.file(program.key() + "-gaps", columns(), filtered(areas.of(program.id()), band));
    }

    private Columns<FocusArea> columns() {
        return Columns.of(FocusArea.class)
                .text("focus.area", FocusArea::id)
                .text("focus.name", FocusArea::name)
                .word("focus.mandatory", area -> "focus." + area.mandatory())
                .word("focus.obligation", area -> "focus." + area.obligation())
                .text("focus.asIs", FocusArea::asIs)
                .text("focus.toBeIoc", FocusArea::toBeIoc)
                .text("focus.toBeFoc", FocusArea::toBeFoc)
                .number("focus.maturity", FocusArea::maturity)
                .number("focus.target", FocusArea::target)
                .number("focus.rescored", FocusArea::rescored)
                .number("focus.size", FocusArea::gapSize)
                .text("focus.gap", FocusArea::gap)
                .text("focus.need", FocusArea::need)
                .word("focus.cause", area -> word("focus.cause.", area.cause()))
                .word("focus.band.proposed", area -> word("focus.band.", area.proposedId()))
                .word("focus.band", area -> word("focus.band.", area.bandId()))
                .text("focus.band.reason", FocusArea::reason)
                .text("focus.merged", FocusArea::mergedWith)
                .text("focus.owner", area -> area.owner() == null ? null : people.displayName(area.owner()));
    }

    private static @Nullable String word(String prefix, @Nullable String code) {
        return code == null ? null : prefix + code;
    }

    /** Of an unknown band, as of none, all. */
    private static List<FocusArea> filtered(List<FocusArea> all, String band) {
        return Band.find(band)
                .map(wanted ->
                        all.stream().filter(area -> area.band() == wanted).toList())
                .orElse(all);
    }

    private static Map<String, Long> counts(List<FocusArea> all) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(Band.values())
                .forEach(band -> counts.put(
                        band.id(),
                        all.stream().filter(area -> area.band() == band).count()));
        return counts;
    }

    private ProgramRow seen(String key) {
        return pages.require(RoadmapPage.FOCUS_AREAS, key, currentUser.require());
    }
}
