package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.program.Roles;
import org.soclifecycle.program.Team;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers, from the sources, who had a part in what a task judges. A task without a rule has none, and costs nothing. */
@Component
class Parts {

    private final Blueprint blueprint;
    private final EarlierWork earlier;
    private final Team team;
    private final Roles roles;
    private final ObjectProvider<Involvement> involvements;

    Parts(Blueprint blueprint, EarlierWork earlier, Team team, Roles roles, ObjectProvider<Involvement> involvements) {
        this.blueprint = blueprint;
        this.earlier = earlier;
        this.team = team;
        this.roles = roles;
        this.involvements = involvements;
    }

    Optional<SeparationRule> rule(WorkItem item) {
        return model(item).flatMap(task -> Optional.ofNullable(task.separationRule()));
    }

    private Optional<TaskDef> model(WorkItem item) {
        return blueprint.task(item.governedBy().process(), item.governedBy().element());
    }

    /** One part of each person: what was done weighs more than what role is held. */
    List<Part> of(WorkItem item) {
        TaskDef task = model(item).orElse(null);
        SeparationRule rule = task == null ? null : task.separationRule();
        if (task == null || rule == null) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>(earlier.parts(item, rule, names(task)));
        involvements.forEach(involvement -> parts.addAll(involvement.in(item, rule)));
        if (!rule.barredRoles().isEmpty()) {
            team.of(item.program()).stream()
                    .filter(member -> rule.barredRoles().contains(member.role()))
                    .forEach(member -> parts.add(
                            new Part(rule, member.username(), "took the role " + roles.nameOf(member.role()))));
        }
        Map<String, Part> first = new LinkedHashMap<>();
        parts.forEach(part -> first.putIfAbsent(part.person(), part));
        return List.copyOf(first.values());
    }

    /** The tasks to be apart from, with their names. */
    private Map<String, String> names(TaskDef task) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String other : task.separateFrom()) {
            names.put(
                    other,
                    blueprint.task(task.process(), other).map(TaskDef::name).orElse(other));
        }
        return names;
    }
}
