package org.soclifecycle.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.PhaseDef;
import org.soclifecycle.blueprint.ProcessDef;
import org.soclifecycle.program.Roles.Role;
import org.springframework.stereotype.Component;

/** The roles as somebody fills a team: governance first, then by the phase whose tasks first name them. */
@Component
public class RoleGroups {

    private static final String GOVERNANCE = "governance";

    private final Roles roles;
    private final Blueprint blueprint;

    RoleGroups(Roles roles, Blueprint blueprint) {
        this.roles = roles;
        this.blueprint = blueprint;
    }

    /** Every role once; those that no task of the kind's phases names come last. */
    public List<Group> of(String kind) {
        Map<String, Integer> first = firstPhases(kind);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(Kind.GOVERNANCE, null, with(GOVERNANCE)));
        for (PhaseDef phase : blueprint.kind(kind).phases()) {
            groups.add(new Group(
                    Kind.PHASE,
                    phase,
                    roles.all().stream()
                            .filter(role -> !role.group().equals(GOVERNANCE))
                            .filter(role -> Integer.valueOf(phase.ordinal()).equals(first.get(role.id())))
                            .toList()));
        }
        groups.add(new Group(
                Kind.OTHER,
                null,
                roles.all().stream()
                        .filter(role -> !role.group().equals(GOVERNANCE) && !first.containsKey(role.id()))
                        .toList()));
        return groups.stream().filter(group -> !group.roles().isEmpty()).toList();
    }

    private List<Role> with(String group) {
        return roles.all().stream().filter(role -> role.group().equals(group)).toList();
    }

    private Map<String, Integer> firstPhases(String kind) {
        Map<String, Integer> first = new HashMap<>();
        for (ProcessDef process : blueprint.processesOf(kind)) {
            blueprint
                    .phaseOf(kind, process.id())
                    .ifPresent(phase -> process.tasks()
                            .forEach(task -> task.roles().forEach(role -> first.merge(role, phase, Math::min))));
        }
        return first;
    }

    /** Why roles stand together. */
    public enum Kind {
        GOVERNANCE,
        PHASE,
        OTHER
    }

    /**
     * Roles that stand together.
     *
     * @param phase the phase that first needs them; null where it is not about a phase
     */
    public record Group(Kind kind, @Nullable PhaseDef phase, List<Role> roles) {

        /** A name that addresses in a page can use. */
        public String id() {
            return phase == null ? kind.name().toLowerCase(java.util.Locale.ROOT) : "phase-" + phase.ordinal();
        }
    }
}
