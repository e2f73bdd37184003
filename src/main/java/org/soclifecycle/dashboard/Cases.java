package org.soclifecycle.dashboard;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.CaseDef;
import org.soclifecycle.blueprint.ProcessDef;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.ProcessLink;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.work.Step;
import org.soclifecycle.work.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases of a programme: runs of the processes that the models mark with {@code caseName}, such as waivers,
 * conditions, change requests and corrective actions.
 */
@Service
@Transactional(readOnly = true)
public class Cases {

    private final Blueprint blueprint;
    private final Processes processes;
    private final Steps steps;
    private final Holders holders;
    private final Clock clock;

    Cases(Blueprint blueprint, Processes processes, Steps steps, Holders holders, Clock clock) {
        this.blueprint = blueprint;
        this.processes = processes;
        this.steps = steps;
        this.holders = holders;
        this.clock = clock;
    }

    /** The cases, open ones first, then the newest first; a fixed number of statements. */
    public List<CaseRow> of(ProgramId program) {
        Map<String, CaseDef> kinds = kinds();
        List<ProcessLink> links = processes.of(program).stream()
                .filter(link -> kinds.containsKey(link.processKey()))
                .toList();
        Map<String, List<Step>> done =
                steps.of(links.stream().map(ProcessLink::processInstanceId).toList());
        return links.stream()
                .map(link -> row(
                        link,
                        Objects.requireNonNull(kinds.get(link.processKey())),
                        done.getOrDefault(link.processInstanceId(), List.of())))
                .sorted(Comparator.comparing(CaseRow::isOpen)
                        .thenComparing(row -> row.link().startedAt())
                        .reversed())
                .toList();
    }

    /** @throws NotFound when the programme has no such case */
    public CaseRow find(ProgramId program, String id) {
        Map<String, CaseDef> kinds = kinds();
        ProcessLink link = processes.of(program).stream()
                .filter(one -> one.processInstanceId().equals(id) && kinds.containsKey(one.processKey()))
                .findFirst()
                .orElseThrow(() -> new NotFound("The programme has no such case."));
        return row(
                link,
                Objects.requireNonNull(kinds.get(link.processKey())),
                steps.of(List.of(id)).getOrDefault(id, List.of()));
    }

    /** The kinds of cases there can be, by process key, in the order of their names. */
    public Map<String, CaseDef> kinds() {
        return blueprint.processes().stream()
                .filter(process -> process.cases() != null)
                .sorted(Comparator.comparing(
                        process -> Objects.requireNonNull(process.cases()).name()))
                .collect(Collectors.toMap(
                        ProcessDef::id,
                        process -> Objects.requireNonNull(process.cases()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private CaseRow row(ProcessLink link, CaseDef kind, List<Step> done) {
        Optional<Step> open = done.stream().filter(step -> step.item().isOpen()).findFirst();
        boolean overdue = done.stream().anyMatch(step -> step.item().isOverdueAt(clock.instant()));
        return new CaseRow(
                link,
                kind.name(),
                blueprint.process(link.processKey()).name(),
                title(link, kind, done),
                open.map(step -> holders.of(step.item())).orElse(null),
                overdue,
                done);
    }

    /** What its forms say it is about, else the subject of its first task, else the end of its business key. */
    private static String title(ProcessLink link, CaseDef kind, List<Step> done) {
        @Nullable
        String named = done.stream()
                .map(step -> step.first(kind.title()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (named != null) {
            return named;
        }
        String key = link.businessKey();
        return done.stream()
                .map(step -> step.item().subjectTitle())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(key.substring(key.lastIndexOf('/') + 1));
    }
}
