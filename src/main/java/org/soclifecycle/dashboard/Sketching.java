package org.soclifecycle.dashboard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.CallDef;
import org.soclifecycle.blueprint.MilestoneDef;
import org.soclifecycle.blueprint.Node;
import org.soclifecycle.blueprint.ProcessDef;
import org.soclifecycle.dashboard.Sketch.Flag;
import org.soclifecycle.dashboard.Sketch.Mark;
import org.soclifecycle.engine.Models;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.MilestoneStatus;
import org.springframework.stereotype.Component;

/** Draws where a process stands. */
@Component
class Sketching {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final Models models;
    private final Blueprint blueprint;
    private final Places places;

    Sketching(Models models, Blueprint blueprint, Places places) {
        this.models = models;
        this.blueprint = blueprint;
        this.places = places;
    }

    /** @param address address of the programme's page, to which the links add the process to show */
    Whereabouts of(List<Place> roots, @Nullable String instance, List<MilestoneRow> plan, String address) {
        Place shown = places.shown(roots, instance);
        if (shown == null) {
            return Whereabouts.NOWHERE;
        }
        Models.Position position = models.position(shown.link().processInstanceId());
        Sketch sketch = new Sketch(
                shown.title(),
                models.diagram(shown.link().definitionId()),
                position.active(),
                position.done(),
                marks(shown),
                flags(shown, plan),
                links(shown, address));
        return new Whereabouts(roots, shown, sketch, names(shown, position.done()));
    }

    private static List<Mark> marks(Place shown) {
        Map<String, List<WaitingRow>> byElement = shown.tasks().stream()
                .collect(Collectors.groupingBy(
                        row -> row.item().task().element(), LinkedHashMap::new, Collectors.toList()));
        return byElement.entrySet().stream()
                .map(entry -> new Mark(entry.getKey(), label(entry.getValue())))
                .toList();
    }

    private static String label(List<WaitingRow> rows) {
        return rows.size() == 1 ? rows.get(0).holder() : rows.size() + " open";
    }

    private List<Flag> flags(Place shown, List<MilestoneRow> plan) {
        List<MilestoneDef> events = blueprint
                .findProcess(shown.link().processKey())
                .map(ProcessDef::milestones)
                .orElse(List.of());
        return events.stream()
                .flatMap(event -> plan.stream()
                        .filter(row -> row.code().equals(event.code()))
                        .map(row -> flag(event, row)))
                .toList();
    }

    private static Flag flag(MilestoneDef event, MilestoneRow row) {
        LocalDate date =
                row.actualAt() == null ? row.forecastDate() : LocalDate.ofInstant(row.actualAt(), ZoneOffset.UTC);
        String state = row.isReached() ? "reached" : row.status() == MilestoneStatus.LATE ? "late" : "planned";
        return new Flag(event.element(), row.code() + (date == null ? "" : " · " + DAY.format(date)), state);
    }

    /** Called processes lead to their own diagram, open tasks to their page. */
    private Map<String, String> links(Place shown, String address) {
        Map<String, String> links = new LinkedHashMap<>();
        for (Place inside : shown.inside()) {
            calls(shown, inside)
                    .forEach(call -> links.put(
                            call.element(),
                            address + "?process=" + inside.link().processInstanceId() + "#where"));
        }
        for (WaitingRow row : shown.tasks()) {
            links.putIfAbsent(
                    row.item().task().element(), "/tasks/" + row.item().id());
        }
        return links;
    }

    private List<CallDef> calls(Place caller, Place called) {
        return blueprint.findProcess(caller.link().processKey()).map(ProcessDef::calls).orElse(List.of()).stream()
                .filter(call -> call.called().equals(called.link().processKey()))
                .toList();
    }

    private List<String> names(Place shown, List<String> done) {
        Map<String, String> names = new LinkedHashMap<>();
        blueprint
                .findProcess(shown.link().processKey())
                .ifPresent(process ->
                        process.graph().allNodes().forEach((Node node) -> names.put(node.id(), node.name())));
        return done.stream()
                .map(id -> names.getOrDefault(id, ""))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
