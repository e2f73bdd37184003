package org.soclifecycle.gate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.CallDef;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.engine.ProcessLink;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.People;
import org.soclifecycle.work.Option;
import org.soclifecycle.work.OptionSource;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a recycled gate sends back: completed tasks of its phase, named by the id of their work item. */
@Service
@Transactional(readOnly = true)
public class Rework implements OptionSource {

    private static final String NOBODY = "program-manager,phase-lead";

    private final Rounds rounds;
    private final Tasks tasks;
    private final Processes processes;
    private final People people;
    private final Json json;
    private final Set<String> notReworked;

    Rework(Rounds rounds, Tasks tasks, Processes processes, People people, Json json, Blueprint blueprint) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.processes = processes;
        this.people = people;
        this.json = json;
        this.notReworked = blueprint.processes().stream()
                .flatMap(process -> process.calls().stream())
                .filter(call -> call.gate() != null || !call.approves().isEmpty())
                .map(CallDef::called)
                .collect(Collectors.toSet());
    }

    /** The work items that the decision sends back. */
    public Collection<String> targets(String instance) {
        Object targets =
                json.map(rounds.current(instance).papers().decisionDetails()).get("recycleTargets");
        return targets instanceof List<?> ids
                ? ids.stream().map(Object::toString).toList()
                : List.of();
    }

    /** The form in which the work item was done. */
    public String form(String target) {
        return Optional.ofNullable(item(target).formId())
                .orElseThrow(() -> new NotFound("The task to be done again has no form."));
    }

    /** The roles that may do it again, separated by commas. */
    public String roles(String target) {
        List<String> roles = item(target).roles();
        return roles.isEmpty() ? NOBODY : String.join(",", roles);
    }

    private WorkItem item(String target) {
        return tasks.item(UUID.fromString(target)).orElseThrow(() -> new NotFound("There is no such task."));
    }

    @Override
    public Optional<List<Option>> options(String name, WorkItem item) {
        return name.equals("recycleTargets") ? Optional.of(options(item)) : Optional.empty();
    }

    private List<Option> options(WorkItem item) {
        Map<String, WorkItem> newest = new LinkedHashMap<>();
        for (WorkItem done : tasks.completedIn(item.program(), phaseInstances(item))) {
            newest.put(done.governedBy() + "#" + done.subject(), done);
        }
        return newest.values().stream()
                .map(done -> new Option(done.id().toString(), label(done)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private String label(WorkItem done) {
        String who = done.closedBy();
        return who == null ? done.title() : done.title() + " (" + people.displayName(who) + ")";
    }

    /** The instance that called the gate and all below it, without gates and approvals. */
    private List<String> phaseInstances(WorkItem item) {
        List<ProcessLink> links = processes.of(item.program());
        Set<String> found = new HashSet<>();
        links.stream()
                .filter(link -> link.processInstanceId().equals(item.processInstanceId()))
                .flatMap(link -> Optional.ofNullable(link.superInstanceId()).stream())
                .forEach(found::add);
        int before;
        do {
            before = found.size();
            links.stream()
                    .filter(link -> link.superInstanceId() != null && found.contains(link.superInstanceId()))
                    .filter(link -> !notReworked.contains(link.processKey()))
                    .forEach(link -> found.add(link.processInstanceId()));
        } while (found.size() > before);
        return List.copyOf(found);
    }
}
