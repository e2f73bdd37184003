package org.soclifecycle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.NewAccount;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DemoDataIT {

    @Autowired
    DemoData data;

    @Autowired
    Accounts accounts;

    @Autowired
    Programs programs;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void threeProgrammesStandAtDifferentStages() {
        ExampleFiles files = ExampleFiles.read("nordwind");
        files.program().people().stream()
                .filter(person -> accounts.lookUp(person.username()).isEmpty())
                .forEach(person -> accounts.create(
                        new NewAccount(
                                person.username(),
                                person.displayName(),
                                person.email(),
                                Set.copyOf(person.globalRoles())),
                        FromStartToFocIT.PASSWORD));

        data.create(files, clock, FromStartToFocIT.PASSWORD);

        assertThat(programs.visibleTo(people.actor("regine.sander")))
                .extracting(ProgramRow::organisation)
                .containsAll(List.of("Nordwind Energie AG", "Stadtwerke Auental GmbH", "Küstennetz Nord GmbH"));
    }
}
