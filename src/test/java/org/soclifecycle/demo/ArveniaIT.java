package org.soclifecycle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.engine.Jobs;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.NewAccount;
import org.soclifecycle.identity.People;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.Milestones;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** Plays the first two stages of the sector example through the services. */
@IntegrationTest
class ArveniaIT {

    private static final String PASSWORD = FromStartToFocIT.PASSWORD;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Programs programs;

    @Autowired
    Calendars calendars;

    @Autowired
    Milestones milestones;

    @Autowired
    Tasks tasks;

    @Autowired
    Jobs jobs;

    @Autowired
    Processes processes;

    @Autowired
    TimeTravel time;

    @Autowired
    Typing typing;

    @Test
    void theFirstTwoStagesArePassedWithAnOpenHostOnTheWay() {
        ExampleFiles files = ExampleFiles.read("arvenia");
        files.program()
                .people()
                .forEach(person -> accounts.create(
                        new NewAccount(
                                person.username(),
                                person.displayName(),
                                person.email(),
                                Set.copyOf(person.globalRoles())),
                        PASSWORD));
        DemoData.addCalendar(calendars, files.program().calendar());
        LocalDate first = files.program().request().startDate();
        Instant start = first.atTime(LocalTime.of(8, 30)).toInstant(ZoneOffset.UTC);
        try {
            time.to(start);
            ProgramRow row = programs.start(
                    files.program().moved(0, "Health sector CSIRT", "Health Data Agency of Arvenia", "ARVMED"),
                    people.actor("marta.olsen"));
            play(row, new Script(files, 0), start);
            assertThat(row.key()).isEqualTo("CSIRT-ARVMED-2024-01");
            assertThat(milestones.of(row))
                    .filteredOn(milestone -> milestone.actualAt() != null)
                    .extracting(MilestoneRow::code)
                    .contains("M0", "C1", "C2");
        } finally {
            time.home();
        }
    }

    private void play(ProgramRow row, Script script, Instant start) {
        Player player = new Player(jobs, processes, time, tasks, calendars, new Services(), start);
        player.play(row.id(), script, start.plusSeconds(180L * 24 * 3600), () -> passed(row));
    }

    private boolean passed(ProgramRow program) {
        return milestones.of(program).stream()
                .anyMatch(milestone -> milestone.code().equals("C2") && milestone.actualAt() != null);
    }

    private final class Services implements Player.Hands {

        @Override
        public void complete(
                WorkItem item, ExampleEntry entry, Map<String, ? extends @Nullable Object> values) {
            Actor actor = people.actor(entry.by());
            try {
                Map<String, @Nullable Object> typed = typing.over(item, values, actor);
                tasks.complete(item.id(), typed, actor, null, typing.signature(item, typed, actor, PASSWORD));
            } catch (RuntimeException refused) {
                throw new IllegalStateException(
                        entry.by() + " cannot complete " + item.title() + " " + List.of(item.task()), refused);
            }
        }

        @Override
        public void setOff(ProgramId program, String code, String by) {
            throw new AssertionError("Nothing beside the main line: " + code);
        }
    }
}
