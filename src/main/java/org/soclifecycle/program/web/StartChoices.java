package org.soclifecycle.program.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.ProgramKind;
import org.soclifecycle.identity.People;
import org.soclifecycle.identity.People.Person;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Classification;
import org.soclifecycle.program.Kinds;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.RoleGroups;
import org.soclifecycle.program.RoleGroups.Group;
import org.springframework.stereotype.Component;

/** What can be chosen on the page that starts a programme. */
@Component
class StartChoices {

    private final Kinds kinds;
    private final Calendars calendars;
    private final People people;
    private final Programs programs;
    private final RoleGroups roles;

    StartChoices(Kinds kinds, Calendars calendars, People people, Programs programs, RoleGroups roles) {
        this.kinds = kinds;
        this.calendars = calendars;
        this.people = people;
        this.programs = programs;
        this.roles = roles;
    }

    ProgramKind kind(@Nullable String code) {
        return kinds.chosen(code);
    }

    Choices of(@Nullable String kind) {
        return new Choices(
                kinds.all(),
                List.of(Classification.values()),
                calendars.names(),
                people.choices(),
                programs.sectors(),
                roles.of(kinds.chosen(kind).code()));
    }

    /** What can be chosen. */
    record Choices(
            List<ProgramKind> kinds,
            List<Classification> classifications,
            List<String> calendars,
            List<Person> people,
            List<String> sectors,
            List<Group> groups) {}
}
