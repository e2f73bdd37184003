package org.soclifecycle.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.ProcessDef;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.ProcessLink;
import org.soclifecycle.engine.Processes;
import org.springframework.stereotype.Component;

/** Orders a programme's running processes by who called whom. */
@Component
class Places {

    private final Processes processes;
    private final Blueprint blueprint;

    Places(Processes processes, Blueprint blueprint) {
        this.processes = processes;
        this.blueprint = blueprint;
    }

    List<Place> of(ProgramId program, List<WaitingRow> waiting) {
        List<ProcessLink> running =
                processes.of(program).stream().filter(ProcessLink::isRunning).toList();
        return inside(null, running, waiting);
    }

    private List<Place> inside(@Nullable String caller, List<ProcessLink> running, List<WaitingRow> waiting) {
        List<ProcessLink> links = running.stream()
                .filter(link -> Objects.equals(link.superInstanceId(), caller))
                .toList();
        Map<String, Long> namesakes =
                links.stream().collect(Collectors.groupingBy(ProcessLink::processKey, Collectors.counting()));
        return links.stream()
                .map(link -> new Place(
                        link,
                        name(link),
                        namesakes.getOrDefault(link.processKey(), 0L) > 1 ? last(link.businessKey()) : null,
                        waiting.stream()
                                .filter(row -> row.item().processInstanceId().equals(link.processInstanceId()))
                                .toList(),
                        inside(link.processInstanceId(), running, waiting)))
                .toList();
    }

    private String name(ProcessLink link) {
        return blueprint.findProcess(link.processKey()).map(ProcessDef::name).orElse(link.processKey());
    }

    /** Business keys read like paths: programme, phase, gate, subject. */
    private static String last(String businessKey) {
        return businessKey.substring(businessKey.lastIndexOf('/') + 1);
    }

    static Stream<Place> all(List<Place> places) {
        return places.stream().flatMap(place -> Stream.concat(Stream.of(place), all(place.inside())));
    }

    /** The one asked for; else the first phase that runs, else whatever runs. */
    @Nullable
    Place shown(List<Place> roots, @Nullable String instance) {
        Function<Place, String> id = place -> place.link().processInstanceId();
        return all(roots)
                .filter(place -> id.apply(place).equals(instance))
                .findFirst()
                .or(() -> all(roots).filter(this::isPhase).findFirst())
                .or(() -> all(roots).findFirst())
                .orElse(null);
    }

    private boolean isPhase(Place place) {
        return blueprint
                .findProcess(place.link().processKey())
                .filter(process -> process.phase() != null)
                .isPresent();
    }
}
