package org.soclifecycle.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
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

/** Plays the demo's programmes through the services, each at its own time in the past, so that they stand at different stages. */
@Component
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

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
    void create(ExampleFiles files, List<DemoProgram> demo, Clock clock, String password) {
        Instant today = clock.instant();
        addCalendar(calendars, files.program().calendar());
        try {
            demo.forEach(one -> new Run(files, password, one, today).playUntil(today, one::isLeftAt));
        } finally {
            time.home();
        }
    }

    static void addCalendar(Calendars calendars, ExampleProgram.WorkingCalendar calendar) {
        Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
        calendar.week().forEach(day -> week.add(DayOfWeek.valueOf(day)));
        calendars.add(calendar.name(), ZoneId.of(calendar.timeZone()), week, calendar.holidays());
    }

    /** One example programme under way. */
    private final class Run implements Player.Hands {

        private final String password;
        private final Script script;
        private final Player player;
        private final ProgramId program;
        private final Instant start;

        Run(ExampleFiles files, String password, DemoProgram demo, Instant today) {
            this.password = password;
            LocalDate wanted = LocalDate.ofInstant(today, ZoneOffset.UTC).minusDays(demo.startedDaysAgo());
            LocalDate written = files.program().request().startDate();
            long moved = Math.floorDiv(ChronoUnit.DAYS.between(written, wanted), 7) * 7;
            this.start = written.plusDays(moved).atTime(8, 30).toInstant(ZoneOffset.UTC);
            time.to(start);
            this.script = new Script(files, moved);
            Actor manager = people.actor(files.program().request().programManager());
            ProgramRow row = programs.start(
                    files.program().moved(moved, demo.name(), demo.organisation(), demo.shortName()), manager);
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

        void playUntil(Instant until, Predicate<WorkItem> enough) {
            player.play(
                    program, script, until, () -> tasks.openOf(program).stream().anyMatch(enough));
            LOG.info("Demo programme {} stands at {}", program, player.now());
        }
    }
}
