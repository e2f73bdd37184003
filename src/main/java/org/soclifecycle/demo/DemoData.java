package org.soclifecycle.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.Jobs;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.SideSteps;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Three programmes at different stages for an empty database: one in sustainment, one waiting at the IOC gate, one early
 * in phase 2. Each is the same example, played through the services at its own time in the past.
 */
@Component
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final Duration SUSTAINMENT = Duration.ofDays(1000);

    private final Programs programs;
    private final Tasks tasks;
    private final Calendars calendars;
    private final Processes processes;
    private final Jobs jobs;
    private final TimeTravel time;
    private final People people;
    private final SideSteps sideSteps;
    private final Typing typing;

    DemoData(
            Programs programs,
            Tasks tasks,
            Calendars calendars,
            Processes processes,
            Jobs jobs,
            TimeTravel time,
            People people,
            SideSteps sideSteps,
            Typing typing) {
        this.programs = programs;
        this.tasks = tasks;
        this.calendars = calendars;
        this.processes = processes;
        this.jobs = jobs;
        this.time = time;
        this.people = people;
        this.sideSteps = sideSteps;
        this.typing = typing;
    }

    /** @param password of everybody in the example; with it they sign, as they would on the pages */
    void create(ExampleFiles files, Clock clock, String password) {
        Instant today = clock.instant();
        addCalendar(calendars, files.program().calendar());
        try {
            Duration toGate = new Run(files, password, "Nordwind Energie AG", "NORD", today.minus(SUSTAINMENT))
                    .playPastGate(today);
            new Run(
                            files,
                            password,
                            "Stadtwerke Auental GmbH",
                            "AUENTAL",
                            today.minus(toGate).minus(Duration.ofDays(4)))
                    .playUntil(today, DemoData::votesAtTheIocGate);
            new Run(files, password, "Küstennetz Nord GmbH", "KUESTE", today.minus(Duration.ofDays(105)))
                    .playUntil(today, item -> false);
        } finally {
            time.home();
        }
        LOG.info("Demo programmes are ready.");
    }

    static void addCalendar(Calendars calendars, ExampleProgram.WorkingCalendar calendar) {
        Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
        calendar.week().forEach(day -> week.add(DayOfWeek.valueOf(day)));
        calendars.add(calendar.name(), ZoneId.of(calendar.timeZone()), week, calendar.holidays());
    }

    private static boolean votesAtTheIocGate(WorkItem item) {
        return item.task().element().equals("userTask_castGateVote")
                && Integer.valueOf(4).equals(item.phase());
    }

    /** One example programme under way. */
    private final class Run implements Player.Hands {

        private final String password;
        private final Script script;
        private final Player player;
        private final ProgramId program;
        private final Instant start;

        Run(ExampleFiles files, String password, String organisation, String shortName, Instant around) {
            this.password = password;
            LocalDate wanted = LocalDate.ofInstant(around, ZoneId.of("UTC"));
            LocalDate written = files.program().request().startDate();
            long moved = Math.floorDiv(ChronoUnit.DAYS.between(written, wanted), 7) * 7;
            this.start = written.plusDays(moved).atTime(8, 30).toInstant(java.time.ZoneOffset.UTC);
            time.to(start);
            this.script = new Script(files, moved);
            Actor manager = people.actor(files.program().request().programManager());
            ProgramRow row = programs.start(
                    files.program()
                            .moved(moved, "Security operations centre for " + organisation, organisation, shortName),
                    manager);
            this.program = row.id();
            this.player = new Player(jobs, processes, time, tasks, calendars, this, start);
        }

        @Override
        public void complete(WorkItem item, ExampleEntry entry, Map<String, ? extends @Nullable Object> values) {
            Actor actor = people.actor(entry.by());
            try {
                Map<String, @Nullable Object> typed = typing.over(item, values, actor);
                tasks.complete(item.id(), typed, actor, null, typing.signature(item, typed, actor, password));
            } catch (RuntimeException refused) {
                throw new IllegalStateException(
                        entry.by() + " cannot complete “" + item.title() + "” " + item.task() + ": "
                                + refused.getMessage(),
                        refused);
            }
        }

        @Override
        public void setOff(ProgramId onProgram, String code, String by) {
            sideSteps.take(onProgram, code, people.actor(by));
        }

        /** Plays until now; returns how long it took from the start to the votes at the IOC gate. */
        Duration playPastGate(Instant until) {
            playUntil(until, DemoData::votesAtTheIocGate);
            Duration toGate = Duration.between(start, player.now());
            playUntil(until, item -> false);
            return toGate;
        }

        void playUntil(Instant until, Predicate<WorkItem> enough) {
            player.play(
                    program, script, until, () -> tasks.openOf(program).stream().anyMatch(enough));
            LOG.info("Demo programme {} stands at {}", program, player.now());
        }
    }
}
