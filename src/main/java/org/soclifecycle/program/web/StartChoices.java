package org.soclifecycle.program.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.ProgramKind;
import org.soclifecycle.identity.People;
import org.soclifecycle.identity.People.Person;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Classification;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.RoleGroups;
import org.soclifecycle.program.RoleGroups.Group;
import org.springframework.stereotype.Component;

/** What can be chosen on the page that starts a programme. */
@Component
class StartChoices {

    private final Blueprint blueprint;
    private final Calendars calendars;
    private final People people;
    private final Programs programs;
    private final RoleGroups roles;

    StartChoices(Blueprint blueprint, Calendars calendars, People people, Programs programs, RoleGroups roles) {
        this.blueprint = blueprint;
        this.calendars = calendars;
        this.people = people;
        this.programs = programs;
        this.roles = roles;
    }

    /** The kind of this code; the first one where there is none. */
    ProgramKind kind(@Nullable String code) {
        return blueprint.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseGet(() -> blueprint.kinds().stream()
                        .filter(kind -> kind.code().equals("SOC"))
                        .findFirst()
                        .orElseGet(() -> blueprint.kinds().iterator().next()));
    }

    Choices of(@Nullable String kind) {
        return new Choices(
                blueprint.kinds(),
                List.of(Classification.values()),
                calendars.names(),
                people.choices(),
                programs.sectors(),
                roles.of(kind(kind).code()));
    }

    /** What can be chosen. */
    record Choices(
            Collection<ProgramKind> kinds,
            List<Classification> classifications,
            List<String> calendars,
            List<Person> people,
            List<String> sectors,
            List<Group> groups) {}
}
