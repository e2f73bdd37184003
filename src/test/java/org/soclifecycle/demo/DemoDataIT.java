package org.soclifecycle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.soclifecycle.demo.DemoProgram.Stop;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.NewAccount;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Tasks;
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

    @Autowired
    Tasks tasks;

    private void create(ExampleFiles files, DemoProgram... demo) {
        files.program().people().stream()
                .filter(person -> accounts.lookUp(person.username()).isEmpty())
                .forEach(person -> accounts.create(
                        new NewAccount(
                                person.username(),
                                person.displayName(),
                                person.email(),
                                Set.copyOf(person.globalRoles())),
                        FromStartToFocIT.PASSWORD));
        data.create(files, List.of(demo), clock, FromStartToFocIT.PASSWORD);
    }

    private ProgramRow of(String organisation) {
        return programs.visibleTo(people.actor("regine.sander")).stream()
                .filter(program -> program.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProgrammeIsPlayedUntilTodayOrLeftWhereItIsWanted() {
        create(
                ExampleFiles.read("nordwind"),
                new DemoProgram("Early", "Early GmbH", "EARLY", 30, null),
                new DemoProgram("At its gate", "Gate GmbH", "GATE", 150, new Stop("userTask_castGateVote", 1)));

        assertThat(tasks.openOf(of("Early GmbH").id()))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.createdAt()).isBefore(clock.instant()))
                .anySatisfy(item ->
                        assertThat(item.createdAt()).isAfter(clock.instant().minus(Duration.ofDays(40))));
        assertThat(tasks.openOf(of("Gate GmbH").id()))
                .anySatisfy(item -> assertThat(item.task().element()).isEqualTo("userTask_castGateVote"));
    }

    @Test
    void everyExampleNamesItsProgrammesAndWhereTheyAreLeft() {
        assertThat(ExampleFiles.names()).isNotEmpty().allSatisfy(name -> {
            ExampleFiles files = ExampleFiles.read(name);
            assertThat(files.demo()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(files.demo())
                    .extracting(DemoProgram::until)
                    .filteredOn(Objects::nonNull)
                    .allSatisfy(stop ->
                            assertThat(files.all().keySet()).anyMatch(path -> path.endsWith("/" + stop.task())));
        });
    }
}
